# Qui a moins de 18 ans est orienté ailleurs, et peut dire que c’était une erreur
language: fr
from: the beginning

person: [Français]
person: [Vous]
person: non
phoenix: La Mission locale la plus proche
state: welcome.TOO_YOUNG
person: /cv
state: welcome.TOO_YOUNG
no-event: FlowStarted
person: oui
state: welcome.ASKING_CONSENT
