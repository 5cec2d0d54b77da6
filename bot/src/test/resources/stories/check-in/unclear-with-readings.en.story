# Not understood twice: ways out instead of the question
language: en

person: [Check in]
person: [I agree]
person: meh
gemini: unclear
phoenix: I need a number from 0 to 10
person: it depends on the day
gemini: unclear
choices: resume
state: check-in.ASKING_MOOD
person: [resume]
phoenix: How do you feel today
person: 6
state: check-in.ASKING_CONFIDENCE
