# « Quitter la sécurité, regretter » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: j’ai peur de quitter mon CDI
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [leaving-security]
slot: obstacle-code = leaving-security
person: [Des pistes, volontiers]
choices: none
phoenix: Écrire ce que cela fait
person: [write-it-out]
slot: move = write-it-out
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
