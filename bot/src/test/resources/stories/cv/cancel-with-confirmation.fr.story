# Rien à perdre : la critique s’annule tout de suite
language: fr
register: tu

person: [Critiquer mon CV]
person: annuler
event: FlowCancelled cv
phoenix: C’est annulé
state: menu
