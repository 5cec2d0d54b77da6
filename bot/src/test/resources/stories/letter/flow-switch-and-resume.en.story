# A letter waits while somebody checks in
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: /checkin
parked: letter
person: [Without these questions]
state: check-in.ASKING_STEP
person: call Ann
person: tomorrow
person: 9
person: [No reminder]
phoenix: Back to where we were: your letter … The offer asks for
state: letter.ASKING_FIRST_PROOF
slot: past-trade = waiter for four years
