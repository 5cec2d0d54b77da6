# “leter” begins a letter, “hlep” asks for help
language: en

person: leter
state: letter.ASKING_OFFER
no-event: Planned
person: hlep
phoenix: I can do three things with you
state: letter.ASKING_OFFER
no-event: Planned
