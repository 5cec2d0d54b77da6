# One question back, then two
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: [No]
state: letter.ASKING_SECOND_PROOF
person: back
state: letter.ASKING_FIRST_PROOF
person: [No]
person: back 2
state: letter.ASKING_PAST_TRADE
phoenix: What was your trade until now
