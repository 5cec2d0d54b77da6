# Le CV est réparé ensemble : un fait demandé, une ligne acceptée, une autre écrite par la personne, puis les fichiers relus
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-a-reparer>
phoenix: Téléphone : non trouvé … dis-le-moi … comparer ton CV à une offre
person: passer
state: cv.SHOWING_SCORE
choices: more, repair, done
person: pourquoi la 1 ?
state: cv.EXPLAINING
phoenix: Pourquoi le point 1
person: réparer
state: cv.ASKING_FACT_1
phoenix: sans rien inventer … Question 1 sur
person: passer
state: cv.ASKING_FACT_2
person: assez
state: cv.REVIEWING_LINE_1
phoenix: Avant : « Responsable de l’encaissement des clients » … Après : « Encaissement des clients » … Elle commence par ce qui a été fait
person: accepter
state: cv.REVIEWING_LINE_2
person: Accueil de 60 personnes par jour
documents: 3
phoenix: sur une colonne … Note du nouveau fichier, relu
state: cv.SHOWING_NEW_CV
person: terminer
event: FlowFinished cv
state: menu
