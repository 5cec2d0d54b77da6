# Twenty minutes are no absence, nine hours are
language: en

person: [Write a letter]
person: <offer care-assistant>
after: 20 minutes
person: waiter for four years
never: Back to
state: letter.ASKING_FIRST_PROOF
after: 9 hours
person: <opens>
phoenix: your letter … The offer asks for
state: letter.ASKING_FIRST_PROOF
slot: past-trade = waiter for four years
