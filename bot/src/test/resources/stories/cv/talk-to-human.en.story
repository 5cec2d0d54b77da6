# A human, before the offer
language: en

person: [Review my CV]
person: <cv cv-emily>
person: human
event: CoachAsked
state: consent-coach-review.ASKING
parked: cv
person: yes
state: cv.ASKING_OFFER
