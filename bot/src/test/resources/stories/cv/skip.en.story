# No offer: the CV is scored alone
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skip
state: cv.SHOWING_SCORE
phoenix: Score: … Fix these first
no-event: Planned
person: done
phoenix: Noted: … today
state: menu
