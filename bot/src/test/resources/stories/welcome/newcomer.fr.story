# Quelqu’un arrive : une machine se présente, puis quatre questions, puis le choix
language: fr
from: the beginning

person: bonjour
phoenix: assistant automatique (pas une personne) … 3114
choices: Français, English
person: français
phoenix: On se dit « tu » ou « vous » ?
person: on se tutoie
phoenix: As-tu 18 ans ou plus
person: oui
phoenix: acceptes-tu que tes messages
state: welcome.ASKING_CONSENT
person: je refuse
setting: ai-processing = no
phoenix: aucun modèle ne lira tes messages
choices: Faire le point, Écrire une lettre, Critiquer mon CV
state: menu
