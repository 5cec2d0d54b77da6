# Une phrase n’est pas un CV
language: fr
register: tu

person: [Critiquer mon CV]
person: je suis caissière
gemini: unclear
phoenix: il me faut le CV lui-même
event: MessageMissed cv ASKING_CV
person: à Lyon
gemini: unclear
choices: resume
state: cv.ASKING_CV
person: <cv file cv-nadia>
state: cv.ASKING_OFFER
