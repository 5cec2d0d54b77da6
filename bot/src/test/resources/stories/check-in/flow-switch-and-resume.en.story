# A check-in waits while the CV is reviewed
language: en

person: [Check in]
person: [I agree]
person: 7
person: cv
state: cv.ASKING_CV
parked: check-in
person: cancel
phoenix: Back to where we were: your check-in … And your confidence
state: check-in.ASKING_CONFIDENCE
slot: mood = 7
