# Sans accord pour les questions sur la santé, rien n’est demandé ni gardé
language: fr
register: tu

person: comment je vais vraiment
phoenix: Acceptes-tu
person: [Sans ces questions]
phoenix: pas de questionnaire
never: Je me suis senti
no-event: FactRemembered
state: menu
