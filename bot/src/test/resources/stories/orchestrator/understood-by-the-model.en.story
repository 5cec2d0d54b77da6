# What rules do not understand, the model does: an answer hidden in a sentence
language: en
model: gemini

person: [Check in]
person: [I agree]
person: honestly I would put it at 4 but it changes from one day to the next
gemini: answer mood = 4
event: Planned
event: SlotsFilled mood=4
state: check-in.ASKING_CONFIDENCE
person: could we look at my resume instead of this
gemini: start-flow cv
state: cv.ASKING_CV
parked: check-in
