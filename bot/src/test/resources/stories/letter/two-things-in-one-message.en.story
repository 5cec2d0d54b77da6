# A question and the past trade in one message
language: en

person: [Write a letter]
person: <offer care-assistant>
person: What is the CPF? I was a waiter for four years.
phoenix: CPF … The offer asks for
slot: past-trade = I was a waiter for four years.
state: letter.ASKING_FIRST_PROOF
