# Trois réponses qui ne sont pas comprises : des mots courts, les boutons par leur nom, les numéros une fois
language: fr
register: tu

person: je veux mourir
person: [Je suis en sécurité]
person: euh bof
never: Merci de me l’avoir dit
phoenix: 3114
person: euh bof
phoenix: 3114
person: euh bof
phoenix: par un bouton … « Revenir à la conversation » … 3114
state: care.ASKING_NEXT
