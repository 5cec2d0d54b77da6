# A corrected CV is scored by the same rubric, and the score before is shown
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skip
person: <cv cv-emily-2>
phoenix: (before:
state: cv.SHOWING_SCORE
