# « La santé » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: j’ai mal au dos, je ne peux plus porter
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [health]
slot: obstacle-code = health
person: [Des pistes, volontiers]
choices: none
phoenix: Écrire ce qui convient
person: [body-terms]
slot: move = body-terms
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
