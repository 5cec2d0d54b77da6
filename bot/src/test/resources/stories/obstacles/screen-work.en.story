# “Screen work”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I can’t stand sitting in front of a screen all day
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [screen-work]
slot: obstacle-code = screen-work
person: [Ideas, please]
choices: none
phoenix: Read one job sheet
person: [job-sheet]
slot: move = job-sheet
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
