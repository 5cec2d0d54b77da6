# A scale cannot be skipped, and Phoenix says so
language: en

person: [Check in]
person: [I agree]
person: 3
person: skip
phoenix: I need this one to go on … And your confidence
state: check-in.ASKING_CONFIDENCE
no-event: Planned
person: 4
state: check-in.ASKING_WEIGHT
