# “Actually my mood is 7” changes the earlier answer and nothing else
language: en

person: [Check in]
person: [I agree]
person: 4
person: 6
person: actually my mood is 7
gemini: correct mood = 7
slot: mood = 7
slot: confidence = 6
phoenix: 4 … 7 … What weighs on you most
state: check-in.ASKING_WEIGHT
