# On passe la motivation et le nom : la lettre laisse un blanc et ne donne pas de raison
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Je ne l’ai pas fait]
person: passer
state: letter.ASKING_MOTIVE
person: passer
event: FlowMoved letter ASKING_MOTIVE SKIPPED
state: letter.ASKING_NAME
person: je passe
state: letter.SHOWING
phoenix: [Prénom Nom]
documents: 2
