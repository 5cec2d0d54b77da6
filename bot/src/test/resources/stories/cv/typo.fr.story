# « pasesr » passe l’offre
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: pasesr
state: cv.SHOWING_SCORE
no-event: Planned
person: terminer
state: menu
