# Erasure on Telegram asks once, and then everything is gone
language: en
channel: telegram

person: /letter
person: /data
person: [Erase everything]
phoenix: This is final
choices: data-erase-confirm, resume
person: [Yes, erase everything]
phoenix: It is erased … Receipt of erasure
