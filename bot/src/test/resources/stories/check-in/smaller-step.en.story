# A step nobody is sure of is made smaller, twice at most
language: en

person: [Check in]
person: [I agree]
person: 5
person: 5
person: my CV is a mess
person: [Skip]
person: [Nothing in particular]
person: rewrite my whole CV
person: tomorrow
person: 3
phoenix: 3 out of 10 … smaller step
person: [Five minutes only]
phoenix: five minutes only: rewrite my whole CV
person: 6
person: [Another moment]
state: check-in.ASKING_WHEN
person: on saturday
person: 8
person: [No reminder]
fact: check-in.last-step = five minutes only: rewrite my whole CV
state: menu
