# An answer, and a correction of the one before
language: en

person: [Check in]
person: [I agree]
person: 4
person: 6. Actually my mood is 7
gemini: answer confidence = 6
gemini: correct mood = 7
slot: mood = 7
slot: confidence = 6
state: check-in.ASKING_WEIGHT
phoenix: What weighs on you most
