# Start the letter over
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: [No]
person: restart
choices: restart-confirm, resume
person: [restart-confirm]
state: letter.ASKING_OFFER
