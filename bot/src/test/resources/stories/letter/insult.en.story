# An insult does not become an answer of the letter
language: en

person: [Write a letter]
person: <offer care-assistant>
person: you are useless
gemini: insult
phoenix: What was your trade until now
state: letter.ASKING_PAST_TRADE
slot: past-trade =
