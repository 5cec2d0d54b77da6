# Trois jours plus tard : un rappel d’un paragraphe, puis ce que dit le message, puis la question
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 6
after: 3 days
person: <opens>
phoenix: ton point … Qu’est-ce qui pèse le plus
state: check-in.ASKING_WEIGHT
slot: mood = 4
person: la peur
state: check-in.ASKING_REASONS
person: [Passer]
person: [Rien de particulier]
state: check-in.ASKING_STEP
person: appeler Samira
person: demain
person: 9
person: [Sans rappel]
after: 2 days
person: faire le point
phoenix: tu voulais : appeler Samira … Où en es-tu ?
never: (demain)
state: check-in.ASKING_LAST_STEP
