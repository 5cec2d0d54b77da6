# Words of distress in the middle of a letter reach no model, enter no letter, and the letter waits
language: en

person: [Write a letter]
person: <offer care-assistant>
person: I want to kill myself
event: CrisisNoticed suicide
no-event: Planned
phoenix: I am a program … 3114 … 112 … Are you safe right now?
state: care.ASKING_SAFETY
parked: letter
person: I am safe
event: CrisisAnswered safe
phoenix: 3114
person: [Ask me how I am tomorrow]
event: CareAgreed agreed=true
phoenix: Noted … 3114
person: [Go back to the conversation]
event: CrisisClosed
phoenix: no AI model reads … write “I need help” … 3114
slot: past-trade =
state: letter.ASKING_PAST_TRADE
