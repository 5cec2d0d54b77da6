# « La langue » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: mon français n’est pas assez bon
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [language]
slot: obstacle-code = language
person: [Des pistes, volontiers]
choices: none
phoenix: Préparer trois phrases
person: [three-sentences]
slot: move = three-sentences
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
