# On rouvre le chat : la question de la lettre est là
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: <opens>
phoenix: Reprenons où nous en étions : votre lettre … Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
person: répétez
phoenix: Quel métier avez-vous exercé
