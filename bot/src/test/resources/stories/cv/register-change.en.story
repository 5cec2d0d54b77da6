# The register is kept for French, and changes nothing in English
language: en

person: [Review my CV]
person: <cv cv-emily>
person: tutoie-moi
setting: register = tu
phoenix: Would you like to compare your CV
person: skip
person: français
phoenix: Note :
state: cv.SHOWING_SCORE
