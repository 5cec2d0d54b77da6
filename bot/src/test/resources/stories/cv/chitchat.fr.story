# « Salut » au lieu d’une offre
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: salut
gemini: chitchat
state: cv.ASKING_OFFER
phoenix: offre
person: non merci
state: cv.SHOWING_SCORE
