# A day later, somebody says in their own words how they are; nothing is asked of a model
language: en

person: I want to die
after: 25 hours
person: <opens>
event: WellbeingAsked
phoenix: how have you been since
person: I slept at my sister's, it is a little easier
no-event: Planned
phoenix: Thank you for writing that … 3114
state: menu
