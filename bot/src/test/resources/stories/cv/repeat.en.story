# The offer question, once more
language: en

person: [Review my CV]
person: <cv cv-emily>
person: repeat
phoenix: compare your CV with an offer
state: cv.ASKING_OFFER
