# Back after a day with the answer itself
language: en

person: [Check in]
person: [I agree]
person: 4
after: 1 day
person: 6
phoenix: your check-in … What weighs on you most
slot: mood = 4
slot: confidence = 6
state: check-in.ASKING_WEIGHT
