# « Reviens deux questions en arrière » dans la lettre
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Non]
state: letter.ASKING_SECOND_PROOF
person: reviens deux questions en arrière
gemini: go-back 2
phoenix: Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
person: vendeuse pendant dix ans
slot: past-trade = vendeuse pendant dix ans
state: letter.ASKING_FIRST_PROOF
