# Une lettre, de l’offre aux fichiers ; la suivante se souvient du nom
language: fr
register: tu

person: /lettre
person: <offer file aide-soignante>
phoenix: J’ai lu l’offre : Aide-soignant, chez EHPAD Les Tilleuls
person: caissière pendant huit ans
phoenix: Question 2 sur 6 … Diplôme d'État d'aide-soignant … L’as-tu
person: [Non]
person: à la caisse, j'écoute les personnes âgées, une quinzaine par jour
person: [Pas encore, mais je veux l’apprendre]
person: prendre soin des gens me plaît
person: une immersion (PMSMP) de deux semaines à l'EHPAD Les Lilas
person: Nadia Benali, Lyon
person: [Au féminin]
phoenix: Voici ta lettre … Nadia Benali … Madame, Monsieur … P.J. : CV
written-by: the model
documents: 3
state: letter.SHOWING
person: d'où vient la phrase 4 ?
phoenix: tu me l’as dit le … Est-ce qu’elle te va
person: enlève la deuxième phrase
phoenix: Version 2. Ce qui change : … enlevée
documents: 0
state: letter.SHOWING
person: remets comme avant
phoenix: ajoutée
state: letter.SHOWING
person: c'est bon
event: FlowFinished letter
fact: letter.name = Nadia Benali
phoenix: C’est prêt
state: menu
person: /lettre
person: <offer vendeuse>
phoenix: Je pars de ce que je sais déjà de toi … Question 1 sur
