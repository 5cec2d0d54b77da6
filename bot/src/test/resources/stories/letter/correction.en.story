# The past trade is corrected by name, and asked again
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
state: letter.ASKING_FIRST_PROOF
person: correct my past trade
gemini: correct past-trade
phoenix: What was your trade until now
state: letter.ASKING_PAST_TRADE
person: nurse for eleven years
slot: past-trade = nurse for eleven years
state: letter.ASKING_FIRST_PROOF
