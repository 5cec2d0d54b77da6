# « Manque de confiance » : nommé, des pistes demandées, un pas
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je manque de confiance en moi
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [confidence]
slot: obstacle-code = confidence
person: [Des pistes, volontiers]
choices: none
phoenix: Se rappeler une réussite
person: [past-success]
slot: move = past-success
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
