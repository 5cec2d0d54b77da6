# Un jour plus tard, le premier message est accueilli par des nouvelles, une fois, puis tout reprend
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: j'ai envie de mourir
state: care.ASKING_SAFETY
after: 25 hours
person: bonjour
event: WellbeingAsked
no-event: Planned
phoenix: comment allez-vous depuis
choices: Ça va mieux, C’est encore difficile
state: care-since.ASKING
person: [Ça va mieux]
event: CrisisAnswered better
phoenix: 3114
state: letter.ASKING_PAST_TRADE
after: 2 days
person: <opens>
no-event: WellbeingAsked
state: letter.ASKING_PAST_TRADE
