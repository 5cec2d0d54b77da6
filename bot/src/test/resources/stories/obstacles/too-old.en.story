# “Age: “too late””: named, ideas asked for, a step
language: en

person: [Check in]
person: [I agree]
person: 4
person: 5
person: I’m too old for a career change
person: [Skip]
state: check-in.ASKING_OBSTACLE
person: [too-old]
slot: obstacle-code = too-old
person: [Ideas, please]
choices: none
phoenix: Recall a success
person: [past-success]
slot: move = past-success
person: [That step]
person: tuesday
person: 8
person: [No reminder]
event: FlowFinished check-in state=DONE
state: menu
