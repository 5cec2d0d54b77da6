# Consent to questions about mood is taken back in the middle of a check-in
language: en

person: [Check in]
person: [I agree]
person: 4
person: my data
person: [Stop asking about my mood]
event: ConsentAnswered CHECK_INS given=false
phoenix: I no longer ask about mood … What very small step
state: check-in.ASKING_STEP
person: call Ann
person: tomorrow
person: 9
person: [No reminder]
state: menu
