# “My data” while the CV is waited for
language: en

person: [Review my CV]
person: /data
phoenix: Your messages are stored, encrypted
person: [Go on]
phoenix: Send me your CV
state: cv.ASKING_CV
