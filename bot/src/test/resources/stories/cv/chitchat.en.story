# “Hi” before the CV
language: en

person: [Review my CV]
person: hi
gemini: chitchat
state: cv.ASKING_CV
phoenix: CV
person: <cv cv-emily>
state: cv.ASKING_OFFER
