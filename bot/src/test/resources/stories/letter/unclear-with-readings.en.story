# Too short for an offer, twice
language: en

person: [Write a letter]
person: here
gemini: unclear
phoenix: too short for an offer
person: there
gemini: unclear
choices: resume
state: letter.ASKING_OFFER
