# The company may stay unknown, the motive unsaid
language: en

person: [Write a letter]
person: <offer kitchen-assistant>
state: letter.ASKING_COMPANY
person: skip
state: letter.ASKING_PAST_TRADE
person: librarian for twelve years
person: skip
person: skip
person: skip
state: letter.ASKING_MOTIVE
person: pass
state: letter.ASKING_COMMITMENT
person: pass
state: letter.ASKING_NAME
