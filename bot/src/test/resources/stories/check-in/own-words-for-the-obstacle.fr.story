# Un obstacle que personne n’a prévu est rendu avec ses mots
language: fr
register: vous

person: [Faire le point]
person: [J’accepte]
person: 5
person: 4
person: bof bof
person: [Passer]
person: les chats du voisin m'empêchent de dormir
phoenix: « les chats du voisin m’empêchent de dormir » : c’est cela
person: [Des pistes, volontiers]
choices: two-minute-start, none
person: [Aucune, j’ai mon idée]
person: parler au voisin
person: [Cette semaine]
person: 7
person: [Sans rappel]
state: menu
