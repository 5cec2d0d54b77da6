# Quelqu’un s’inquiète pour sa sœur : de quoi l’aider, elle, et l’entourage aussi
language: fr
register: vous

person: ma sœur parle de se suicider
event: CrisisNoticed suicide-of-another
no-event: Planned
phoenix: 3114
written-by: none
