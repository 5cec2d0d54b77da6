# « Oui mais » n’est pas « en sécurité » : la question revient, avec le nom des boutons
language: fr
register: tu

person: j’ai envie de mourir
person: oui mais pas pour longtemps
no-event: CrisisAnswered safe
phoenix: « Je suis en danger » … « Je suis en sécurité » … 3114
state: care.ASKING_SAFETY
person: oui
no-event: CrisisAnswered safe
state: care.ASKING_SAFETY
person: [Je suis en sécurité]
event: CrisisAnswered safe
