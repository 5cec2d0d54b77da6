# An insult is met calmly, then the question comes back
language: en

person: [Check in]
person: [I agree]
person: 2
person: you're useless
gemini: insult
phoenix: And your confidence in your plans
state: check-in.ASKING_CONFIDENCE
slot: mood = 2
