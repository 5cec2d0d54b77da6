# A review with an answer or none is cancelled at once
language: en

person: [Review my CV]
person: cancel
event: FlowCancelled cv
phoenix: Cancelled
state: menu
person: cancel
phoenix: There is nothing to cancel
