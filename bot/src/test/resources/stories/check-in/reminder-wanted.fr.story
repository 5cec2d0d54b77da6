# Un rappel voulu est prévu pour le jour du pas
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 5
person: 5
person: ça va doucement
person: [Passer]
person: [Rien de particulier]
person: appeler le CFA
person: demain
person: 8
person: [Oui, un rappel]
event: ReminderPlanned
state: menu
person: rappels
phoenix: Je vous écris au plus une fois par jour … Prochain rappel
state: menu
