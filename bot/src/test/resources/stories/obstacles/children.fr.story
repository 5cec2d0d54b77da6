# « Les enfants, la garde » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je ne sais pas comment faire garder ma fille
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [children]
slot: obstacle-code = children
person: [Des pistes, volontiers]
choices: none
phoenix: Fixer un créneau court
person: [fixed-slot]
slot: move = fixed-slot
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
