# The review goes on after a week
language: en

person: [Review my CV]
person: <cv cv-emily>
after: 7 days
person: <opens>
phoenix: your CV … compare your CV with an offer
state: cv.ASKING_OFFER
