# Un score très bas : on le dit avec chaleur, on conseille un médecin, on propose une personne
language: fr
register: vous

person: je voudrais faire le test de bien-être
gemini: start-flow well-being
person: [J’accepte]
person: [De temps en temps]
person: [Jamais]
person: [De temps en temps]
person: [Jamais]
person: [De temps en temps]
phoenix: 12 sur 100 … lourdes à porter … médecin … 3114 … pas un diagnostic
person: coach
state: consent-coach-review.ASKING
