# Après un point, les progrès se racontent et se dessinent
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: deux refus cette semaine
person: [Passer]
person: [Rien de particulier]
person: appeler Samira
person: demain
person: 8
person: [Sans rappel]
after: 2 days
person: mes progrès
phoenix: Tes sept derniers jours … deux refus cette semaine … appeler Samira
documents: 1
state: menu
