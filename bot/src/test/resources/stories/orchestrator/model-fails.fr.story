# Le modèle ne répond pas : le point continue, écrit sans lui, et le dit
language: fr
register: vous
model: gemini

person: [Faire le point]
person: [J’accepte]
person: 4
person: 5
person: j'ai peur de l'entretien
gemini: fails 401
event: Planned model=offline chosen=check-in/reflect-fear
written-by: offline
state: check-in.ASKING_REASONS
