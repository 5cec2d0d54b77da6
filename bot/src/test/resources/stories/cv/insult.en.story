# An insult after the score
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skip
person: this is crap
gemini: insult
state: cv.SHOWING_SCORE
person: done
phoenix: Noted: … today
state: menu
