# Pas d’offre : le CV est noté seul
language: fr
register: vous

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: [Passer, noter le CV seul]
state: cv.SHOWING_SCORE
phoenix: Note : … À corriger d’abord
