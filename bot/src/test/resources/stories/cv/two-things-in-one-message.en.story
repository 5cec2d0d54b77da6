# A question, and “skip”
language: en

person: [Review my CV]
person: <cv cv-emily>
person: what is an ATS? skip
phoenix: ATS … Score:
state: cv.SHOWING_SCORE
