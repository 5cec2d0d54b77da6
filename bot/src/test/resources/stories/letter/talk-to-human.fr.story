# Un humain, pendant la lettre
language: fr
register: vous

person: [Écrire une lettre]
person: <offer aide-soignante>
person: coach
event: CoachAsked
state: consent-coach-review.ASKING
person: oui
phoenix: C’est noté … Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
person: un humain
event: CoachAsked
phoenix: l’équipe verra que vous souhaitez parler
state: letter.ASKING_PAST_TRADE
