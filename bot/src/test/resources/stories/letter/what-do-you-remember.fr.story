# Ce qui est retenu au milieu d’une lettre
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: qu'avez-vous retenu de moi ?
gemini: recall
phoenix: caissière pendant huit ans … L’offre demande
state: letter.ASKING_FIRST_PROOF
slot: proof-1 =
