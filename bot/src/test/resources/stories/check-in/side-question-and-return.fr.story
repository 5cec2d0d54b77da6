# On demande ce qu’est le CPF au milieu d’un point ; la réponse vient, puis la question revient
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
phoenix: Comment te sens-tu aujourd’hui
person: attends, c'est quoi le CPF ?
phoenix: Le CPF (compte personnel de formation) … Source : Code du travail … Comment te sens-tu aujourd’hui
state: check-in.ASKING_MOOD
no-event: Planned
person: 4
event: SlotsFilled check-in mood=4
person: 6
person: j'ai peur de recommencer à zéro
gemini: answer weighs = j'ai peur de recommencer à zéro
gemini: prompt check-in/reflect-fear
gemini: text Tu le dis : « j'ai peur de recommencer à zéro ». C’est déjà un pas.
event: Planned chosen=check-in/reflect-fear
written-by: the model
state: check-in.ASKING_REASONS
person: [Passer]
person: [Rien de particulier]
state: check-in.ASKING_STEP
person: et la VAE, comment ça marche ?
phoenix: La VAE … Quel tout petit pas
person: appeler Samira
person: [Demain]
person: 9
person: [Sans rappel]
phoenix: appeler Samira — Demain
fact: check-in.last-step = appeler Samira
state: menu
