# A prompt that was not offered gives way to the default, and that is recorded
language: en
model: gemini

person: [Check in]
person: [I agree]
person: 4
person: 5
person: the rent worries me
gemini: answer weighs = the rent worries me
gemini: prompt letter/draft
gemini: text You say “the rent worries me”. That is a lot to carry.
event: Planned chosen=check-in/reflect
written-by: the model
state: check-in.ASKING_REASONS
