# À la question de l’âge, « j’ai 15 ans » est une réponse
language: fr
from: the beginning

person: <opens>
person: [Français]
person: [Tu]
person: j'ai 15 ans
state: welcome.TOO_YOUNG
person: mon père me frappe
phoenix: 119
