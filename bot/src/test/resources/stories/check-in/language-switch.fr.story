# On passe à l’anglais au milieu d’un point, puis on revient
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: english please
event: LanguageChosen EN
phoenix: And your confidence in your plans
never: Et ta confiance
state: check-in.ASKING_CONFIDENCE
slot: mood = 4
person: 6
phoenix: What weighs on you most
person: en français
phoenix: Qu’est-ce qui pèse le plus
setting: language = fr
state: check-in.ASKING_WEIGHT
