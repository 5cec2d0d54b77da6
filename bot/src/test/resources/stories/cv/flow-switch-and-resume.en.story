# From the CV to a letter and back by name
language: en

person: [Review my CV]
person: <cv cv-emily>
person: letter
state: letter.ASKING_OFFER
parked: cv
person: /cv
phoenix: compare your CV with an offer
state: cv.ASKING_OFFER
parked: letter
