# Le jour même, ni point, ni WHO-5, ni coups durs, ni bilan
language: fr
register: tu

person: je veux mourir
person: [Je suis en sécurité]
person: [Revenir à la conversation]
person: [Non merci]
person: who 5
phoenix: laissons la motivation de côté … 3114
state: menu
person: préparer les coups durs
phoenix: laissons la motivation de côté
state: menu
person: menu
person: mes progrès
phoenix: laissons la motivation de côté
never: deux minutes
state: menu
