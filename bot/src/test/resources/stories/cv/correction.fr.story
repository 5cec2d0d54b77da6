# Un autre CV remplace le premier ; la nouvelle note dit l’ancienne
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: passer
state: cv.SHOWING_SCORE
person: <cv cv-nadia-2>
phoenix: (avant :
state: cv.SHOWING_SCORE
