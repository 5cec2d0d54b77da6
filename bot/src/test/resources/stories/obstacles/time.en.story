# “Lack of time”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I don’t have time
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [time]
slot: obstacle-code = time
person: [Talk about it first]
phoenix: What does an ordinary week look like for you?
person: [Skip]
person: [Skip]
person: [Skip]
state: check-in.ASKING_PERMISSION
person: [Ideas, please]
choices: none
phoenix: Fix one short slot
person: [fixed-slot]
slot: move = fixed-slot
person: [That step]
person: tuesday
person: [Skip]
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
