# Somebody asks what the VAE is in the middle of a check-in
language: en

person: [Check in]
person: [I agree]
person: 5
person: wait, what is a VAE?
phoenix: VAE … Source: … And your confidence in your plans
never: Source :
state: check-in.ASKING_CONFIDENCE
no-event: Planned
person: 7
state: check-in.ASKING_WEIGHT
