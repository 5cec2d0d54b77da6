# Se tutoyer avec Phoenix ne tutoie pas l’entreprise
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: on se tutoie
phoenix: Quel métier as-tu exercé
state: letter.ASKING_PAST_TRADE
person: caissière pendant huit ans
person: [Non]
person: j'écoute les personnes âgées à la caisse, une quinzaine par jour
person: [Je ne l’ai pas fait]
person: j'ai aidé ma mère et cela m'a plu
person: [Rien pour l’instant]
person: Nadia Benali, Lyon
person: [Au féminin]
phoenix: Voici ta lettre … Madame, Monsieur … Je vous prie d’agréer
state: letter.SHOWING
documents: 3
