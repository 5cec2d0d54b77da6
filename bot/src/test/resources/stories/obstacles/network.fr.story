# « Pas de réseau » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’ai pas de réseau
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [network]
slot: obstacle-code = network
person: [Des pistes, volontiers]
choices: none
phoenix: Lister dix personnes
person: [ten-names]
slot: move = ten-names
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
