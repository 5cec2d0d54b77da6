# A well-being score of the week is part of the account
language: en

person: well-being index
person: [I agree]
person: [Most of the time]
person: [Most of the time]
person: [More than half of the time]
person: [More than half of the time]
person: [Most of the time]
phoenix: 72 out of 100
person: weekly summary
phoenix: No check-in yet this week … WHO-5 well-being index: 72 out of 100
state: menu
