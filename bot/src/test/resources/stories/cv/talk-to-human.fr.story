# Un humain, après la note
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: passer
person: parler à une coach
event: CoachAsked
state: consent-coach-review.ASKING
person: je refuse
phoenix: les coachs ne voient ni notre conversation, ni ta demande
state: cv.SHOWING_SCORE
