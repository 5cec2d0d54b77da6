# What is remembered while a CV is reviewed
language: en

person: [Review my CV]
person: <cv cv-emily>
person: what do you know about me?
gemini: recall
phoenix: compare your CV with an offer
state: cv.ASKING_OFFER
