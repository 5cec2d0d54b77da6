# Answers to setbacks can be prepared on request
language: en

person: prepare for setbacks
state: setbacks.ASKING_SETBACK
person: [A rejection]
person: take a walk and ring Ann
person: [That is enough]
phoenix: word for word
state: menu
