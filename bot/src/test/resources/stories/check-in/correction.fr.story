# « En fait mon moral c’est 7 » : la note d’avant change, et la question ouverte revient
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 6
state: check-in.ASKING_WEIGHT
person: en fait mon moral c'est 7
gemini: correct mood = 7
slot: mood = 7
slot: confidence = 6
phoenix: 4 … 7 … Qu’est-ce qui pèse le plus
state: check-in.ASKING_WEIGHT
person: la peur de recommencer
state: check-in.ASKING_REASONS
