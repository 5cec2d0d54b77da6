# From the score back to the CV
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skip
person: back 2
state: cv.ASKING_CV
person: <cv cv-daniel>
state: cv.ASKING_OFFER
