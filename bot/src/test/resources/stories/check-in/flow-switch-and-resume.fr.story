# Un point s’interrompt pour une critique de CV, puis reprend où il en était
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: /cv
state: cv.ASKING_CV
parked: check-in
person: <cv cv-nadia>
person: passer
person: terminer
phoenix: Reprenons où nous en étions : ton point du moment … Et ta confiance
state: check-in.ASKING_CONFIDENCE
slot: mood = 4
