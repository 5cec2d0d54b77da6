# « Une longue période sans emploi » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: j’ai un trou de trois ans dans mon CV
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [gap]
slot: obstacle-code = gap
person: [Des pistes, volontiers]
choices: none
phoenix: Nommer la période en une ligne
person: [gap-line]
slot: move = gap-line
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
