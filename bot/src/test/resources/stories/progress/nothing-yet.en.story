# The progress of somebody who begins: two lines, no blame and no picture
language: en

person: can you show me my progress?
gemini: start-flow progress
phoenix: Your last seven days … No check-in yet this week … What comes next … no small step planned
documents: 0
state: menu
