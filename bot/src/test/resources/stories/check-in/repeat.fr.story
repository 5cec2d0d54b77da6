# « Répète » redonne la question, sans rien perdre
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 6
person: répète
phoenix: Et ta confiance dans ton projet
state: check-in.ASKING_CONFIDENCE
slot: mood = 6
no-event: Planned
