# De vous à tu pendant la critique du CV
language: fr
register: vous

person: [Critiquer mon CV]
person: <cv cv-nadia>
phoenix: Voulez-vous comparer votre CV
person: tutoie-moi
phoenix: Veux-tu comparer ton CV
state: cv.ASKING_OFFER
person: passer
state: cv.SHOWING_SCORE
