# Ce qui est retenu pendant la critique du CV
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: que sais-tu de moi ?
gemini: recall
phoenix: comparer ton CV
state: cv.ASKING_OFFER
