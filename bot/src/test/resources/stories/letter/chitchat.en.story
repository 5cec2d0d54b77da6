# “Thanks” while Phoenix waits for the offer
language: en

person: [Write a letter]
person: thanks!
gemini: chitchat
state: letter.ASKING_OFFER
person: <offer care-assistant>
state: letter.ASKING_PAST_TRADE
