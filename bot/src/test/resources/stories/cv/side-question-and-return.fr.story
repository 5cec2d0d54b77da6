# « C’est quoi l’ATS ? » au moment de comparer le CV à une offre
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
state: cv.ASKING_OFFER
person: c'est quoi l'ATS ?
phoenix: ATS … Veux-tu comparer ton CV à une offre
state: cv.ASKING_OFFER
person: passer
state: cv.SHOWING_SCORE
phoenix: Note : … /100
