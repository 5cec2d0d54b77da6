# Des violences : le 17, le 3919, le 116 006, et quelqu’un de proche
language: fr
register: vous

person: mon mari me frappe
event: CrisisNoticed violence
no-event: Planned
phoenix: la faute n’est pas de votre côté … 17 … 3919 … 116 006 … 114 … êtes-vous en sécurité
written-by: none
person: [Je suis en danger]
event: CrisisAnswered danger
phoenix: une seule chose … 17 … 112 … 114 … quelqu’un près de vous
choices: care-nearby, care-alone, care-called
person: [Oui, il y a quelqu’un]
phoenix: Allez vers cette personne … 17
state: care.ASKING_NEXT
