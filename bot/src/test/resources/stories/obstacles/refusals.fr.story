# « Les refus » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: encore un refus ce matin
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [refusals]
slot: obstacle-code = refusals
person: [En parler d’abord]
phoenix: Qu’est-ce que ces refus viennent toucher, chez toi ?
person: [Passer]
person: [Passer]
person: [Passer]
state: check-in.ASKING_PERMISSION
person: [Des pistes, volontiers]
choices: none
phoenix: Écrire ce que cela fait
person: [write-it-out]
slot: move = write-it-out
person: [Ce pas-là]
person: mardi
person: [Passer]
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
