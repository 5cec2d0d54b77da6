# The next check-in opens with the last step, and blames nobody
language: en

person: [Check in]
person: [I agree]
person: 4
person: 4
person: I am afraid of the interview
person: [Skip]
person: [Nothing in particular]
person: call the school
person: tuesday
person: 8
person: [No reminder]
after: 8 days
person: check in
phoenix: call the school
person: [Not yet]
phoenix: not yet. That says something about the size of the step or the moment, not about you
state: check-in.ASKING_MOOD
person: 6
phoenix: From 4 on
person: 6
person: still afraid of the interview, a little less
phoenix: you said: “I am afraid of the interview”
state: check-in.ASKING_REASONS
