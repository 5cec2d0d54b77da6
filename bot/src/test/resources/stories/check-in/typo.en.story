# “cancle” and “bakc” are understood
language: en

person: [Check in]
person: [I agree]
person: seven
person: bakc
state: check-in.ASKING_MOOD
no-event: Planned
person: cancle
event: FlowCancelled check-in
no-event: Planned
state: menu
