# « Bonjour » quand Phoenix attend l’offre
language: fr
register: vous

person: [Écrire une lettre]
person: bonjour
gemini: chitchat
phoenix: texte de l’annonce
state: letter.ASKING_OFFER
person: <offer aide-soignante>
state: letter.ASKING_PAST_TRADE
