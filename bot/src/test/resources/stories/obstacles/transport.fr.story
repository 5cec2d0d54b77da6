# « Les transports » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’ai pas le permis
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [transport]
slot: obstacle-code = transport
person: [En parler d’abord]
phoenix: Comment vous déplacez-vous, aujourd’hui ?
person: [Passer]
person: [Passer]
person: [Passer]
state: check-in.ASKING_PERMISSION
person: [Des pistes, volontiers]
choices: none
phoenix: Tester le trajet
person: [route-test]
slot: move = route-test
person: [Ce pas-là]
person: mardi
person: [Passer]
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
