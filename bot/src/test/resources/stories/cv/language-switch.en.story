# After the score, in French
language: en

person: [Review my CV]
person: <cv cv-emily>
person: en français
phoenix: comparer votre CV à une offre
person: passer
phoenix: Note :
never: Score:
state: cv.SHOWING_SCORE
