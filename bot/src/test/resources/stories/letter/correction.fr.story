# « Non, en fait c’est Carrefour » : seule l’entreprise change
language: fr
register: vous

person: [Écrire une lettre]
person: <offer preparateur>
state: letter.ASKING_COMPANY
person: Leclerc
state: letter.ASKING_PAST_TRADE
person: non, en fait c'est Carrefour
gemini: correct job.company = Carrefour
slot: job.company = Carrefour
phoenix: Leclerc … Carrefour … Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
slot: past-trade =
