# “Too many ideas”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I have too many ideas
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [too-many-ideas]
slot: obstacle-code = too-many-ideas
person: [Talk about it first]
phoenix: What do these ideas have in common, for you?
person: [Skip]
person: [Skip]
person: [Skip]
state: check-in.ASKING_PERMISSION
person: [Ideas, please]
choices: none
phoenix: Compare two options
person: [two-options]
slot: move = two-options
person: [That step]
person: tuesday
person: [Skip]
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
