# Recommencer la lettre du début
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Non]
person: recommencer
choices: restart-confirm, resume
person: oui
phoenix: Pour quelle offre
state: letter.ASKING_OFFER
slot: past-trade =
