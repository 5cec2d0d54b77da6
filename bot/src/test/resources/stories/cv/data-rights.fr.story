# « Je retire mon consentement » : plus aucun modèle ne lit
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: sans ia
setting: ai-processing = no
phoenix: aucun modèle ne lit tes messages … comparer ton CV
state: cv.ASKING_OFFER
person: passer
written-by: offline
state: cv.SHOWING_SCORE
