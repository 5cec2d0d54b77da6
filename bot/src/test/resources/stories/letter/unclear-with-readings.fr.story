# Un texte trop court n’est pas une offre
language: fr
register: vous

person: [Écrire une lettre]
person: voilà
gemini: unclear
event: MessageMissed letter ASKING_OFFER
phoenix: trop court pour une offre
person: la voilà
gemini: unclear
choices: resume
state: letter.ASKING_OFFER
person: <offer aide-soignante>
state: letter.ASKING_PAST_TRADE
