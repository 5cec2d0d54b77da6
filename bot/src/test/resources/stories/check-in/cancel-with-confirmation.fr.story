# Annuler avec deux réponses données demande d’abord si c’est sûr
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 6
person: annuler
choices: cancel-confirm, resume
no-event: FlowCancelled
state: check-in.ASKING_WEIGHT
person: non
phoenix: Qu’est-ce qui pèse le plus
state: check-in.ASKING_WEIGHT
slot: mood = 4
person: annuler
person: oui
event: FlowCancelled check-in
phoenix: C’est annulé
state: menu
