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
gemini: text Vous le dites : « le loyer m'inquiète », et cela vous pèse.
never: vous pèse
written-by: offline
state: check-in.ASKING_REASONS
