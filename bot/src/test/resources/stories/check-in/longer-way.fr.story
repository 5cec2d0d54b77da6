# La voie longue : en parler, ce que l’on souhaite, ce qui peut gêner, et un plan « si… alors »
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: deux refus cette semaine
person: j'ai encore envie d'y croire
phoenix: « j’ai encore envie d’y croire » : voilà ce qui compte
person: [Les refus]
person: [En parler d’abord]
person: je relis mes lettres le soir
phoenix: je relis mes lettres le soir
person: une amie les a relues une fois
person: j'aurais un entretien prévu
phoenix: de l’autre côté de l’obstacle
person: [J’ai mon idée de pas]
person: envoyer la lettre à Samira
person: mardi matin
person: la flemme du soir
phoenix: Et si c’est « la flemme du soir »
person: je le fais à midi
phoenix: quand ce sera « mardi matin », alors « envoyer la lettre à Samira » … Et si « la flemme du soir », alors « je le fais à midi »
person: 9
person: [Sans rappel]
state: menu
