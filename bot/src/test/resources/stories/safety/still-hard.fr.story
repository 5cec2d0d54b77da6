# Un jour plus tard, c’est encore difficile : des personnes, et la conversation seulement si on le veut
language: fr
register: tu

person: je veux mourir
after: 26 hours
person: <opens>
event: WellbeingAsked
state: care-since.ASKING
person: [C’est encore difficile]
event: CrisisAnswered hard
phoenix: ces personnes écoutent … 3114
choices: Parler à une ou un coach, Revenir à la conversation
person: [Revenir à la conversation]
state: menu
