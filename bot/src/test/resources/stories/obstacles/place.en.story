# “Where I live, housing”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: there are no jobs around here
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [place]
slot: obstacle-code = place
person: [Ideas, please]
choices: none
phoenix: Test the journey
person: [route-test]
slot: move = route-test
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
