# What is remembered in the middle of a letter
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: what do you remember about me?
gemini: recall
phoenix: waiter for four years … The offer asks for
state: letter.ASKING_FIRST_PROOF
slot: proof-1 =
