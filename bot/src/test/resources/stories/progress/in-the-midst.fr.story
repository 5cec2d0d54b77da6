# On demande son bilan au milieu d’un point : il est donné, puis la question revient
language: fr

person: [Faire le point]
person: [J’accepte]
person: bilan de la semaine
phoenix: Vos sept derniers jours … Reprenons
state: check-in.ASKING_MOOD
person: 6
state: check-in.ASKING_CONFIDENCE
