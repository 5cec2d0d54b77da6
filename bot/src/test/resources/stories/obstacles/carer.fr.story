# « Un proche à aider » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je m’occupe de mon père qui a Alzheimer
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [carer]
slot: obstacle-code = carer
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
