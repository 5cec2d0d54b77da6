# A session that began in French is answered in English while no language was chosen
language: fr
from: the beginning

person: <opens>
person: I want to die
event: CrisisNoticed suicide
setting: language = en
phoenix: I am a program … 3114 … Are you safe
