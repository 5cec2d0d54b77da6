# Une note d’humeur ne se passe pas : Phoenix le dit et propose autre chose
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: passer
phoenix: Celle-ci, j’en ai besoin pour continuer
state: check-in.ASKING_MOOD
no-event: Planned
person: 5
state: check-in.ASKING_CONFIDENCE
