# “Hello there” on the way
language: en

person: [Check in]
person: [I agree]
person: hello there
gemini: chitchat
phoenix: How do you feel today
state: check-in.ASKING_MOOD
person: 5
state: check-in.ASKING_CONFIDENCE
