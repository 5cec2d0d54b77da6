# On redemande ce qu’il faut envoyer
language: fr
register: tu

person: [Critiquer mon CV]
person: répète
phoenix: Envoie-moi ton CV
state: cv.ASKING_CV
