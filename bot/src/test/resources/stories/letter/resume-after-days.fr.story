# Une lettre reprise huit jours après
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
after: 8 days
person: bonjour
gemini: chitchat
phoenix: votre lettre … L’offre demande
state: letter.ASKING_FIRST_PROOF
slot: proof-1 =
slot: past-trade = caissière pendant huit ans
