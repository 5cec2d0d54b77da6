# “skpi” skips
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skpi
state: cv.SHOWING_SCORE
no-event: Planned
