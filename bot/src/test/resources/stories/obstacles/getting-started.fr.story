# « Passer à l’action » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’arrive pas à m’y mettre
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [getting-started]
slot: obstacle-code = getting-started
person: [Des pistes, volontiers]
choices: none
phoenix: Commencer par deux minutes
person: [two-minute-start]
slot: move = two-minute-start
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
