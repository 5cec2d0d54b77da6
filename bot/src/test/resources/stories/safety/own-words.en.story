# Danger of somebody else is understood in the person's own words, and a yes after it is not read as safe
language: en

person: my neighbour beats his kids
person: they are in danger
event: CrisisAnswered danger
no-event: Planned
phoenix: just one thing … 17
state: care.ASKING_NEARBY
person: nobody
event: CrisisAnswered alone
state: care.ASKING_NEXT
