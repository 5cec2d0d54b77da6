# A sentence is no CV
language: en

person: [Review my CV]
person: I am a nurse
gemini: unclear
phoenix: I need the CV itself
person: in Leeds
gemini: unclear
choices: resume
state: cv.ASKING_CV
