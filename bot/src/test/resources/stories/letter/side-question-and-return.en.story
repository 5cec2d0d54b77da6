# A question about the CEP, asked while a letter is written
language: en

person: [Write a letter]
person: <offer care-assistant>
state: letter.ASKING_PAST_TRADE
person: what is the CEP?
phoenix: CEP … Source: … What was your trade until now
state: letter.ASKING_PAST_TRADE
person: nurse for eleven years
state: letter.ASKING_FIRST_PROOF
