# La critique attend pendant qu’une lettre commence et s’arrête
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: /lettre
state: letter.ASKING_OFFER
parked: cv
person: annuler
phoenix: Reprenons où nous en étions : ton CV … comparer ton CV
state: cv.ASKING_OFFER
