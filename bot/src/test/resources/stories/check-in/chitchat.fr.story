# « Merci, tu es gentil » au milieu d’un point : un mot, puis la question
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: merci, tu es gentil
gemini: chitchat
phoenix: Comment te sens-tu aujourd’hui
state: check-in.ASKING_MOOD
no-event: FlowCancelled
person: 5
state: check-in.ASKING_CONFIDENCE
