# « anuler », « 6/ 10 », « retuor » : les fautes de frappe courantes se comprennent
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 6/ 10
slot: mood = 6
state: check-in.ASKING_CONFIDENCE
person: retuor
state: check-in.ASKING_MOOD
no-event: Planned
person: sept
person: anuler
event: FlowCancelled check-in
no-event: Planned
state: menu
