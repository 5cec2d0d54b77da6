# Une question sur la PMSMP pendant la lettre ne fait rien perdre
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
state: letter.ASKING_PAST_TRADE
person: c'est quoi la PMSMP ?
phoenix: immersion … Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
slot: job.company = EHPAD Les Tilleuls
person: et c'est quoi le DIF ?
phoenix: Je n’ai pas de fiche là-dessus … mon-cep.org … Quel métier
never: droit individuel
state: letter.ASKING_PAST_TRADE
