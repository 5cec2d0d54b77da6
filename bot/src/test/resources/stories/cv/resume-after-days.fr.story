# Le CV attend l’offre depuis trois jours
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
after: 3 days
person: <offer aide-soignante>
phoenix: Note :
state: cv.SHOWING_SCORE
