# The CV is repaired together; one suggestion is turned down
language: en

person: [Review my CV]
person: <cv cv-to-repair>
person: skip
person: repair
state: cv.ASKING_FACT_1
phoenix: without making anything up … Question 1 of
person: enough
state: cv.REVIEWING_LINE_1
phoenix: Before: “Responsible for managing the stock” … After: “Managing the stock”
person: keep the old one
documents: 3
phoenix: Score of the new file, read back
state: cv.SHOWING_NEW_CV
