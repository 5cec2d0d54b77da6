# With nothing to lose, cancelling asks nothing
language: en

person: [Check in]
person: [I agree]
person: cancel
event: FlowCancelled check-in
phoenix: Cancelled
state: menu
person: [Check in]
person: 4
person: 6
person: cancel
choices: cancel-confirm, resume
person: [cancel-confirm]
event: FlowCancelled check-in
state: menu
