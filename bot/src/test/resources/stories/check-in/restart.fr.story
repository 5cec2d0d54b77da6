# Recommencer un point demande d’abord si c’est sûr
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 6
person: recommencer
choices: restart-confirm, resume
state: check-in.ASKING_WEIGHT
person: [restart-confirm]
phoenix: Comment te sens-tu aujourd’hui
state: check-in.ASKING_MOOD
slot: mood =
