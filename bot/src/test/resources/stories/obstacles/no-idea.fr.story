# « Aucune idée de métier » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je ne sais pas ce que je veux faire
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [no-idea]
slot: obstacle-code = no-idea
person: [Des pistes, volontiers]
choices: none
phoenix: Chercher les bons moments
person: [liked-moments]
slot: move = liked-moments
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
