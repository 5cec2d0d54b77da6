# Two questions back at once
language: en

person: [Check in]
person: [I agree]
person: 4
person: 6
person: go back two questions
gemini: go-back 2
phoenix: How do you feel today
state: check-in.ASKING_MOOD
person: back
phoenix: There is no question before this one
state: check-in.ASKING_MOOD
