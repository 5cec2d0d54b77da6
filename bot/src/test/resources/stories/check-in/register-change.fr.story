# De tu à vous au milieu d’un point
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
phoenix: Comment te sens-tu
person: vouvoyez-moi
event: RegisterChosen VOUS
phoenix: Comment vous sentez-vous aujourd’hui
state: check-in.ASKING_MOOD
person: 5
phoenix: Et votre confiance dans votre projet
person: tutoie-moi
phoenix: Et ta confiance dans ton projet
setting: register = tu
