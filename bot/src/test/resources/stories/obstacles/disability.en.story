# “Disability”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I have a disability
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [disability]
slot: obstacle-code = disability
person: [Ideas, please]
choices: none
phoenix: Write what suits
person: [body-terms]
slot: move = body-terms
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
