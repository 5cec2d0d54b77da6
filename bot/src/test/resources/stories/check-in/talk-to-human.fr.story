# On demande un humain au milieu d’un point ; l’accord de lecture est demandé, puis le point reprend
language: fr
register: tu

person: [Faire le point]
person: [J’accepte]
person: 3
person: je voudrais parler à un coach
gemini: talk-to-coach
event: CoachAsked
phoenix: Les coachs de ce service ne voient rien de notre conversation tant que tu ne l’acceptes pas
state: consent-coach-review.ASKING
parked: check-in
person: [J’accepte]
setting: coach-review = yes
setting: coach-asked = yes
phoenix: les coachs de ce service peuvent lire … Et ta confiance
state: check-in.ASKING_CONFIDENCE
slot: mood = 3
