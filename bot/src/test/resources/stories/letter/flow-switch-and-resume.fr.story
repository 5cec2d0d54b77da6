# Une lettre attend pendant un point
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: faire le point
state: consent-check-ins.ASKING
parked: letter
person: [J’accepte]
person: 6
person: 6
person: la fatigue
person: [Passer]
person: [Rien de particulier]
person: dormir
person: [Aujourd’hui]
person: 9
person: [Sans rappel]
fact: check-in.last-step = dormir
phoenix: Reprenons où nous en étions : votre lettre … L’offre demande
state: letter.ASKING_FIRST_PROOF
slot: past-trade = caissière pendant huit ans
