# Une lettre, de l’offre aux fichiers ; la suivante se souvient du nom
language: fr
register: tu

person: /lettre
person: <offer file aide-soignante>
phoenix: J’ai lu l’offre : Aide-soignant, chez EHPAD Les Tilleuls
person: caissière pendant huit ans
person: à la caisse, j'écoute les personnes âgées, une quinzaine par jour
person: [Je ne l’ai pas fait]
person: prendre soin des gens me plaît
person: Nadia Benali, Lyon
phoenix: Voici ta lettre … Nadia Benali … Madame, Monsieur … P.J. : CV
written-by: the model
documents: 2
state: letter.SHOWING
person: c'est bon
event: FlowFinished letter
fact: letter.name = Nadia Benali
phoenix: C’est prêt
state: menu
person: /lettre
person: <offer vendeuse>
phoenix: La dernière fois, tu m’as dit : « caissière pendant huit ans »
