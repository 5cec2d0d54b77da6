# « Le numérique » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je suis nulle en informatique
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [digital-skills]
slot: obstacle-code = digital-skills
person: [Des pistes, volontiers]
choices: none
phoenix: Faire un test Pix gratuit
person: [pix-test]
slot: move = pix-test
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
