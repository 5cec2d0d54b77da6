# « L’argent » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je n’ai pas les moyens de payer une formation
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [money]
slot: obstacle-code = money
person: [Des pistes, volontiers]
choices: none
phoenix: Calculer un budget plancher
person: [money-floor]
slot: move = money-floor
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
