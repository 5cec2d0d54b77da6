# « Profil atypique » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: j’ai un parcours atypique, les recruteurs ne comprennent pas
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [atypical-profile]
slot: obstacle-code = atypical-profile
person: [En parler d’abord]
phoenix: Qu’est-ce que votre parcours vous a appris que d’autres n’ont pas eu l’occasion d’apprendre ?
person: [Passer]
person: [Passer]
person: [Passer]
state: check-in.ASKING_PERMISSION
person: [Des pistes, volontiers]
choices: none
phoenix: Se rappeler une réussite
person: [past-success]
slot: move = past-success
person: [Ce pas-là]
person: mardi
person: [Passer]
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
