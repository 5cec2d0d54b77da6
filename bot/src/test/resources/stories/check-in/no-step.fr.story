# Sans pas cette fois : la raison est entendue, rien n’est promis
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 1
person: 2
person: je suis à plat, vraiment
person: [Passer]
person: [Rien de particulier]
person: [Pas de pas cette fois]
state: check-in.ASKING_REASON
person: [J’ai besoin d’en parler]
phoenix: c’est entendu … Un coach peut lire
event: FlowFinished check-in state=LEFT
state: menu
after: 7 days
person: faire le point
state: check-in.ASKING_MOOD
