# Un texte du modèle qui dit vous à quelqu’un que l’on tutoie est écarté
language: fr
register: tu
model: gemini

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: le loyer m'inquiète
gemini: answer weighs = le loyer m'inquiète
gemini: text Vous dites que le loyer vous inquiète.
never: vous inquiète
written-by: offline
state: check-in.ASKING_STEP
