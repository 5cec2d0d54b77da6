# La langue change au moment de comparer à une offre
language: fr
register: tu

person: [Critiquer mon CV]
person: <cv cv-nadia>
person: english please
phoenix: compare your CV with an offer
state: cv.ASKING_OFFER
person: skip
phoenix: Score:
state: cv.SHOWING_SCORE
