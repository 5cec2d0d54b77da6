# On passe la motivation et le nom : la lettre laisse un blanc et ne donne pas de raison
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Non]
person: passer
person: passer
state: letter.ASKING_MOTIVE
person: passer
event: FlowMoved letter ASKING_MOTIVE SKIPPED
state: letter.ASKING_COMMITMENT
person: passer
state: letter.ASKING_NAME
person: je passe
state: letter.ASKING_GENDER
person: [Sans accord]
state: letter.SHOWING
phoenix: [Prénom Nom]
documents: 3
