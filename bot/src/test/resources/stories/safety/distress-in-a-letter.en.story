# Words of distress in the middle of a letter reach no model and enter no letter
language: en

person: [Write a letter]
person: <offer care-assistant>
person: I want to kill myself
event: CrisisNoticed
no-event: Planned
phoenix: 3114
slot: past-trade =
state: letter.ASKING_PAST_TRADE
