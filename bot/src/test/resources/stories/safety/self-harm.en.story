# Words of self-harm: somebody who wants to talk gets people who listen
language: en

person: I keep cutting myself
event: CrisisNoticed self-harm
no-event: Planned
phoenix: 3114
person: [I would like to talk to somebody]
event: CrisisAnswered talk
phoenix: Talking helps … 3114
choices: Talk to a coach, Ask me how I am tomorrow, Go back to the conversation
person: [Talk to a coach]
event: CoachAsked
phoenix: It may take days … 3114
state: consent-coach-review.ASKING
parked: care
