# “People around me don’t believe”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: my husband doesn’t believe in it
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [entourage]
slot: obstacle-code = entourage
person: [Ideas, please]
choices: none
phoenix: Find one ally
person: [one-ally]
slot: move = one-ally
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
