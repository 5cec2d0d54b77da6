# « La discrimination » : nommé, des pistes demandées, un pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: on me discrimine à cause de mon nom
person: [Passer]
state: check-in.ASKING_OBSTACLE
person: [discrimination]
slot: obstacle-code = discrimination
person: [En parler d’abord]
phoenix: Qu’est-ce qui s’est passé, vu de votre place ?
person: [Passer]
person: [Passer]
person: [Passer]
state: check-in.ASKING_PERMISSION
person: [Des pistes, volontiers]
choices: none
phoenix: Noter les faits
person: [fact-log]
slot: move = fact-log
person: [Ce pas-là]
person: mardi
person: [Passer]
person: 8
person: [Sans rappel]
event: FlowFinished check-in state=DONE
state: menu
