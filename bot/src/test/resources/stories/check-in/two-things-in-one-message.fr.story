# Une question et la réponse dans le même message
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: c'est quoi la VAE ? 6
phoenix: La VAE … Et ta confiance dans ton projet
never: Comment te sens-tu
slot: mood = 6
state: check-in.ASKING_CONFIDENCE
no-event: Planned
