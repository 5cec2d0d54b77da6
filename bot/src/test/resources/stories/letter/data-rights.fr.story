# L’export sur Telegram, au milieu d’une lettre
language: fr
register: vous
channel: telegram

person: /lettre
person: <offer aide-soignante>
person: /donnees
choices: Recevoir mes données, Tout effacer
person: [Recevoir mes données]
documents: 1
phoenix: Voici tout ce qui est enregistré à votre sujet … Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
