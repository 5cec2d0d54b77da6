# Une insulte pendant la lettre n’entre pas dans la lettre
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: va te faire foutre
gemini: insult
phoenix: Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
slot: past-trade =
person: caissière pendant huit ans
state: letter.ASKING_FIRST_PROOF
