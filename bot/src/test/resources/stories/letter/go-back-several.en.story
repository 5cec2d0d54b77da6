# One question back, then two
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: [I have not done it]
state: letter.ASKING_SECOND_PROOF
person: back
state: letter.ASKING_FIRST_PROOF
person: [I have not done it]
person: back 2
state: letter.ASKING_PAST_TRADE
phoenix: What was your trade until now
