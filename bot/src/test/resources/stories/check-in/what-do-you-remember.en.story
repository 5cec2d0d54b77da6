# What is remembered of the last step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 6
person: the nights
person: [Skip]
person: [Nothing in particular]
person: call Ann
person: tomorrow
person: 9
person: [No reminder]
state: menu
person: what do you remember about me?
gemini: recall
phoenix: call Ann
state: menu
