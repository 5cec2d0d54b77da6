# What a newcomer wished for comes right after the welcome
language: en
from: the beginning

person: /letter
state: welcome.ASKING_LANGUAGE
person: [English]
person: yes
person: I agree
state: letter.ASKING_OFFER
phoenix: Which job offer is the letter for
