# Recommencer la critique avant d’avoir rien envoyé
language: fr
register: tu

person: [Critiquer mon CV]
person: recommencer
phoenix: CV
state: cv.ASKING_CV
