# What an ATS is, asked before the CV is sent
language: en

person: [Review my CV]
person: what is an ATS?
phoenix: ATS … Send me your CV
state: cv.ASKING_CV
person: <cv cv-emily>
state: cv.ASKING_OFFER
