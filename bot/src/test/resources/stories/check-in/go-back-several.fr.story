# Deux questions en arrière, d’un coup
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 6
state: check-in.ASKING_WEIGHT
person: retour 2
phoenix: Comment te sens-tu aujourd’hui
state: check-in.ASKING_MOOD
no-event: Planned
person: 5
state: check-in.ASKING_CONFIDENCE
