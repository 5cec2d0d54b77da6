# En détresse, on répond avec ses mots : un danger nommé mène au danger, « ma sœur » est quelqu’un
language: fr
register: tu

person: je veux mourir
person: pas en sécurité
event: CrisisAnswered danger
no-event: Planned
phoenix: une seule chose … 15 … 112 … près de toi
state: care.ASKING_NEARBY
person: ma sœur
event: CrisisAnswered nearby
phoenix: Va vers cette personne … 3114
person: reprendre
event: CrisisClosed
state: care.ASKING_FOLLOW_UP
