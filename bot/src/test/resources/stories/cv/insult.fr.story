# Une insulte au moment d’envoyer le CV
language: fr
register: tu

person: [Critiquer mon CV]
person: tu sers à rien
gemini: insult
state: cv.ASKING_CV
phoenix: CV
person: <cv cv-nadia>
state: cv.ASKING_OFFER
