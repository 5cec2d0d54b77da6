# Incompris deux fois : la question ne vient pas une troisième fois, des issues sont proposées
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: bof
gemini: unclear
event: MessageMissed check-in ASKING_MOOD
phoenix: J’ai besoin d’un nombre de 0 à 10
state: check-in.ASKING_MOOD
person: ça dépend des jours
gemini: unclear
event: MessageMissed check-in ASKING_MOOD
choices: resume
state: check-in.ASKING_MOOD
person: 5
state: check-in.ASKING_CONFIDENCE
