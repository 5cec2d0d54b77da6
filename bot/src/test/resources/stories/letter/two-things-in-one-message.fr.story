# Une question, puis le métier, d’un seul trait
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: Attendez, c'est quoi le CEP ? Sinon j'étais caissière pendant huit ans.
phoenix: CEP … L’offre demande
state: letter.ASKING_FIRST_PROOF
