# “Paperwork, applications for aid”: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: the paperwork is killing me
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [paperwork]
slot: obstacle-code = paperwork
person: [Talk about it first]
phoenix: What gets stuck, for you, in this paperwork?
person: [Skip]
person: [Skip]
person: [Skip]
state: check-in.ASKING_PERMISSION
person: [Ideas, please]
choices: none
phoenix: Deal with one paper
person: [one-paper]
slot: move = one-paper
person: [That step]
person: tuesday
person: [Skip]
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
