# Des mots de détresse : des numéros, aucun modèle, et le point attend
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 1
person: j'ai envie de mourir
event: CrisisNoticed
no-event: Planned
phoenix: 3114
written-by: none
state: check-in.ASKING_CONFIDENCE
slot: mood = 1
person: 2
state: check-in.ASKING_WEIGHT
