# A human is asked for; the reading is declined; the check-in goes on
language: en

person: [Check in]
person: [I agree]
person: 3
person: coach
event: CoachAsked
state: consent-coach-review.ASKING
person: no
setting: coach-review = no
phoenix: no coach sees our conversation … And your confidence
state: check-in.ASKING_CONFIDENCE
