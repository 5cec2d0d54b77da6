# Restart, then a change of mind
language: en

person: [Check in]
person: [I agree]
person: 4
person: 6
person: restart
choices: restart-confirm, resume
person: no
phoenix: What weighs on you most
state: check-in.ASKING_WEIGHT
slot: mood = 4
