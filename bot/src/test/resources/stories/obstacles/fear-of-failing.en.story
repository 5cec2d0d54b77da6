# “Fear of failing”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I’m afraid of failing
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [fear-of-failing]
slot: obstacle-code = fear-of-failing
person: [Ideas, please]
choices: none
phoenix: Aim to learn one thing
person: [learning-goal]
slot: move = learning-goal
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
