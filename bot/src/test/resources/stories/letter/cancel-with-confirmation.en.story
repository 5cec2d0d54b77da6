# A letter that has come far is not thrown away at a word
language: en

person: [Write a letter]
person: <offer care-assistant>
person: waiter for four years
person: [No]
person: cancel
choices: cancel-confirm, resume
no-event: FlowCancelled
person: yes
event: FlowCancelled letter
state: menu
