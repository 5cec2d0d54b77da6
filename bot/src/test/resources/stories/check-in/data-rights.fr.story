# « Mes données » au milieu d’un point, puis on continue
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: mes données
phoenix: Tes messages sont enregistrés, chiffrés
choices: Continuer, consent-withdraw-check-ins
state: check-in.ASKING_MOOD
person: [Continuer]
phoenix: Comment te sens-tu aujourd’hui
no-event: Planned
