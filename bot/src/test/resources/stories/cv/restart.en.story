# Restart of a review
language: en

person: [Review my CV]
person: <cv cv-emily>
person: skip
state: cv.SHOWING_SCORE
person: restart
choices: restart-confirm, resume
person: yes
state: cv.ASKING_CV
