# A human, while the offer is waited for
language: en

person: [Write a letter]
person: talk to a coach
event: CoachAsked
state: consent-coach-review.ASKING
parked: letter
person: I agree
state: letter.ASKING_OFFER
phoenix: Which job offer is the letter for
