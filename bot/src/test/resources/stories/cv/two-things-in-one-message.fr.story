# Une question, et « passer »
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: c'est quoi l'ATS ? passer
phoenix: ATS … Note :
state: cv.SHOWING_SCORE
