# « Le silence des recruteurs » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: aucune réponse à mes candidatures
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [silence]
slot: obstacle-code = silence
person: [Des pistes, volontiers]
choices: none
phoenix: Tenir un tableau de suivi
person: [applications-log]
slot: move = applications-log
person: [Ce pas-là]
person: mardi
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
