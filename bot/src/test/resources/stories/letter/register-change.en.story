# Vous is chosen in English and holds once French is spoken
language: en

person: [Write a letter]
person: <offer care-assistant>
person: vous
setting: register = vous
phoenix: What was your trade until now
person: tutoie-moi
person: français
phoenix: Quel métier as-tu exercé
