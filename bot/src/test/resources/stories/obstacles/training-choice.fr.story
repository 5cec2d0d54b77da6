# « Le choix de la formation » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’arrive pas à choisir ma formation
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [training-choice]
slot: obstacle-code = training-choice
person: [Des pistes, volontiers]
choices: none
phoenix: Comparer deux pistes
person: [two-options]
slot: move = two-options
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
