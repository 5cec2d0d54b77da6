# The question is heard again
language: en

person: [Check in]
person: [I agree]
person: 6
person: 5
person: repeat
phoenix: What weighs on you most
state: check-in.ASKING_WEIGHT
slot: confidence = 5
