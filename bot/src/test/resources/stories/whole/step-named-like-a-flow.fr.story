# « Relire mon CV » est un petit pas, pas une demande de critique
language: fr
register: tu

person: [Faire le point]
person: [Sans ces questions]
state: check-in.ASKING_STEP
person: relire mon CV
gemini: answer step = relire mon CV
slot: step = relire mon CV
state: check-in.ASKING_WHEN
person: demain
person: 9
person: [Sans rappel]
fact: check-in.last-step = relire mon CV
state: menu
