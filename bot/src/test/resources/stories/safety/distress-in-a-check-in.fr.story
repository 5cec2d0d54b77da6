# Des mots de détresse dans un point : des numéros, aucun modèle, et pas de motivation ce jour-là
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 1
person: j'ai envie de mourir
event: CrisisNoticed suicide
no-event: Planned
phoenix: Je suis un programme … 3114 … 15 … 112 … 114 … À l’étranger … Es-tu en sécurité en ce moment
choices: Je suis en danger, Je suis en sécurité, J’aimerais parler à quelqu’un
written-by: none
state: care.ASKING_SAFETY
parked: check-in
person: [Je suis en sécurité]
event: CrisisAnswered safe
phoenix: Merci de me l’avoir dit … 3114
choices: Parler à une ou un coach, Prends de mes nouvelles demain, Revenir à la conversation
person: [Revenir à la conversation]
event: CrisisClosed
event: FlowCancelled check-in
phoenix: ce n’est pas le jour pour parler de motivation … prenne de tes nouvelles demain
person: [Non merci]
event: CareAgreed agreed=false
phoenix: aucun modèle d’IA ne lit … 3114
choices: J’ai besoin d’aide
state: menu
person: /checkin
phoenix: laissons la motivation de côté … 3114
state: menu
