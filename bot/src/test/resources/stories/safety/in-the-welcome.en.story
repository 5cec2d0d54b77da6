# Words of distress in the middle of the welcome: numbers come before everything else
language: en
channel: telegram
from: the beginning

person: [English]
person: I want to kill myself
event: CrisisNoticed suicide
no-event: Planned
phoenix: I am a program … 3114 … Are you safe
state: care.ASKING_SAFETY
parked: welcome
person: [I am safe]
person: [Go back to the conversation]
no-event: CareAgreed
state: welcome.ASKING_AGE
