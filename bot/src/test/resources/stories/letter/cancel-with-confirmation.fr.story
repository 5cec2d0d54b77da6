# Une lettre bien avancée ne se jette pas sur un mot
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Non]
person: annuler
choices: cancel-confirm, resume
no-event: FlowCancelled
person: [resume]
state: letter.ASKING_SECOND_PROOF
slot: past-trade = caissière pendant huit ans
