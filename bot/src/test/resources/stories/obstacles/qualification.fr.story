# « Pas le diplôme demandé » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’ai pas de diplôme
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [qualification]
slot: obstacle-code = qualification
person: [Des pistes, volontiers]
choices: none
phoenix: Lire une fiche métier
person: [job-sheet]
slot: move = job-sheet
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
