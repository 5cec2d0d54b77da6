# A switch to French keeps what was answered
language: en

person: [Check in]
person: [I agree]
person: 4
person: en français
phoenix: Et votre confiance dans votre projet
state: check-in.ASKING_CONFIDENCE
setting: language = fr
person: english
phoenix: And your confidence in your plans
slot: mood = 4
