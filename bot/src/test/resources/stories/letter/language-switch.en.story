# The menu of languages, then a tap
language: en

person: [Write a letter]
person: <offer care-assistant>
person: /language
phoenix: French or English?
choices: Français, English
person: [lang-fr]
phoenix: Quel métier avez-vous exercé
state: letter.ASKING_PAST_TRADE
setting: language = fr
