# Une insulte : réponse calme, puis la question, et rien n’est perdu
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 2
person: t'es nul
gemini: insult
phoenix: Et ta confiance dans ton projet
state: check-in.ASKING_CONFIDENCE
slot: mood = 2
no-event: CrisisNoticed
person: 3
state: check-in.ASKING_WEIGHT
