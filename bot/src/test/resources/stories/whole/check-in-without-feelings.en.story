# Whoever does not want to speak of feelings plans a step all the same
language: en
consent: no

person: check in
person: [Without these questions]
setting: check-ins = no
state: check-in.ASKING_STEP
person: call Ann
person: tuesday after lunch
person: 8
person: [No reminder]
phoenix: call Ann — tuesday after lunch
fact: check-in.last-when = tuesday after lunch
state: menu
person: <photo>
phoenix: I cannot read pictures yet
person: <voice>
phoenix: I cannot listen yet
