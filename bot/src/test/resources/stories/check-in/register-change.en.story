# Tu is chosen in English and holds once French is spoken
language: en

person: [Check in]
person: [I agree]
person: tutoie-moi
setting: register = tu
phoenix: How do you feel today
person: en français
phoenix: Comment te sens-tu aujourd’hui
state: check-in.ASKING_MOOD
