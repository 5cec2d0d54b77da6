# Données, langue et aide fonctionnent pendant ce temps
language: fr
register: tu
channel: telegram

person: je veux mourir
person: aide
phoenix: 3114 … mes données … Es-tu en sécurité
person: /donnees
choices: data-export, data-erase
person: english
phoenix: Are you safe right now?
setting: language = en
state: care.ASKING_SAFETY
