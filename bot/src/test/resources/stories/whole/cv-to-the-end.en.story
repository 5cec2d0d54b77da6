# A CV, compared with an offer, to the last of the fixes
language: en

person: <cv file cv-daniel>
state: cv.ASKING_OFFER
person: <offer junior-developer>
phoenix: Score: … Match with the offer
state: cv.SHOWING_SCORE
person: done
event: FlowFinished cv
phoenix: points to gain
state: menu
