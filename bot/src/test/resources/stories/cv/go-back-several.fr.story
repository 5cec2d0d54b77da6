# De la note jusqu’à l’envoi du CV
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: passer
state: cv.SHOWING_SCORE
person: retour 2
state: cv.ASKING_CV
phoenix: ton CV
