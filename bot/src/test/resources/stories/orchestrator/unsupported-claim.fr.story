# Une phrase du modèle qui invente un diplôme est écartée, les autres restent
language: fr
register: vous
model: gemini

person: [Écrire une lettre]
person: <offer aide-soignante>
person: caissière pendant huit ans
person: [Non]
person: j'écoute les personnes âgées à la caisse
person: [Je ne l’ai pas fait]
person: j'ai aidé ma mère
person: [Rien pour l’instant]
person: Nadia Benali, Lyon
person: [Au féminin]
gemini: sentence-1 J’ai le diplôme d’État d’aide-soignant et 12 ans d’expérience.
never: 12 ans
phoenix: J’ai écarté une phrase du modèle
written-by: the model
documents: 3
state: letter.SHOWING
