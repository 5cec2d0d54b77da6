# « Qu’as-tu retenu de moi ? » : réglages, faits et réponses, puis la question
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: qu'as-tu retenu de moi ?
gemini: recall
phoenix: Et ta confiance dans ton projet
state: check-in.ASKING_CONFIDENCE
slot: mood = 4
slot: confidence =
