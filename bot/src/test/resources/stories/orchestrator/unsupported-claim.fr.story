# Une lettre du modèle qui invente un diplôme n’est pas montrée
language: fr
register: vous
model: gemini

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: j'écoute les personnes âgées à la caisse
person: [Je ne l’ai pas fait]
person: j'ai aidé ma mère
person: Nadia Benali, Lyon
gemini: subject Candidature
gemini: you Votre offre a retenu mon attention.
gemini: me J’ai le diplôme d’État d’aide-soignant et 12 ans d’expérience.
gemini: us Un échange avec votre équipe me ferait plaisir.
never: 12 ans
written-by: offline
documents: 2
state: letter.SHOWING
