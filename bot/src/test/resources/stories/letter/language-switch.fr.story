# La langue change au milieu d’une lettre ; l’offre lue reste
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: in english
phoenix: What was your trade until now
state: letter.ASKING_PAST_TRADE
slot: job.company = EHPAD Les Tilleuls
person: français
phoenix: Quel métier avez-vous exercé
