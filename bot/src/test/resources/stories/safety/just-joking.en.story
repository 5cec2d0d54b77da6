# “Just kidding” closes nothing, and a second alarm starts over
language: en

person: I want to kill myself
phoenix: 3114
person: just kidding
no-event: Planned
phoenix: once too often … 3114 … Are you safe
state: care.ASKING_SAFETY
person: [I am safe]
person: I want to die
event: CrisisNoticed suicide
phoenix: 3114 … Are you safe right now?
state: care.ASKING_SAFETY
