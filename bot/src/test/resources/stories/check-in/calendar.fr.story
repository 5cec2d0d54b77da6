# Le pas va dans l’agenda
language: fr
register: tu

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
person: [Dans mon agenda (.ics)]
documents: 1
state: menu
