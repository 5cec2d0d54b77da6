# The question about the first proof, once more
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
state: letter.ASKING_FIRST_PROOF
person: repeat
phoenix: The offer asks for
state: letter.ASKING_FIRST_PROOF
slot: past-trade = waiter for four years
