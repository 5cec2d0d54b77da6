# Une commande que le message ne dit pas est ignorée, et c’est noté
language: fr
register: tu
model: gemini

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: je suis fatiguée de tout ça
gemini: cancel because je veux tout annuler
no-event: FlowCancelled
event: Planned ignored=cancel
state: check-in.ASKING_REASONS
