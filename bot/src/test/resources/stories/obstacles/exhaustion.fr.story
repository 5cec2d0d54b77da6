# « L’épuisement » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je suis épuisée
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [exhaustion]
slot: obstacle-code = exhaustion
person: [En parler d’abord]
phoenix: Comment va ton énergie, au fil d’une journée ?
person: [Passer]
person: [Passer]
person: [Passer]
state: check-in.ASKING_PERMISSION
person: [Des pistes, volontiers]
choices: none
phoenix: Prévoir un vrai repos
person: [rest-slot]
slot: move = rest-slot
person: [Ce pas-là]
person: mardi
person: [Passer]
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
