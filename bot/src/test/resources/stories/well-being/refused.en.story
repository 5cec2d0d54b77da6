# Without agreement to questions about health nothing is asked nor kept
language: en

person: how am i really doing
person: [Without these questions]
phoenix: no questionnaire
no-event: FactRemembered
state: menu
