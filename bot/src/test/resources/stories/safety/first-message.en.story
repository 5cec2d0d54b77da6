# The very first message is one of distress: numbers come before any welcome, in the language it is written in
language: en
channel: telegram
from: the beginning

person: I want to kill myself
event: CrisisNoticed suicide
no-event: Planned
phoenix: I am a program … 3114 … Are you safe
state: care.ASKING_SAFETY
parked: welcome
person: [I am safe]
person: [Go back to the conversation]
no-event: CareAgreed
state: welcome.ASKING_LANGUAGE
