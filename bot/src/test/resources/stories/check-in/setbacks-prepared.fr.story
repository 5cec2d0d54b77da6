# Quand ça va, on prépare les coups durs ; quand un refus arrive, ses propres mots reviennent
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 8
person: 8
person: j'ai un entretien bientôt
person: [Passer]
person: [Rien de particulier]
person: relire l'offre
person: demain
person: 9
person: [Sans rappel]
state: check-in.OFFERING_SETBACKS
person: [Oui, préparons]
state: setbacks.ASKING_SETBACK
person: [Un refus]
person: marcher une heure et appeler Samira
phoenix: Si « Un refus », alors « marcher une heure et appeler Samira »
person: [Un autre]
person: ma soeur qui se moque
person: je raccroche
person: [C’est assez]
phoenix: mot pour mot
state: menu
after: 9 days
person: [Faire le point]
person: [Pas encore]
person: 4
person: 4
person: encore un refus hier
person: [Passer]
person: [Les refus]
phoenix: tu as préparé une réponse pour ce moment-ci : « marcher une heure et appeler Samira »
state: check-in.ASKING_WAY
