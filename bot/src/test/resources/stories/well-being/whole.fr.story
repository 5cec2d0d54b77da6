# Le WHO-5 à la demande : cinq phrases, un score, pas de diagnostic, la source
language: fr
register: tu

person: WHO-5
state: consent-check-ins.ASKING
person: [J’accepte]
phoenix: questionnaire de l’Organisation mondiale de la santé … 1/5 … bien et de bonne humeur
state: well-being.ASKING_CHEERFUL
person: [Plus de la moitié du temps]
phoenix: calme et tranquille
person: la plupart du temps
phoenix: plein(e) d’énergie et vigoureux(se)
person: 3
phoenix: frais(che) et dispos(e)
person: [Moins de la moitié du temps]
phoenix: remplie de choses intéressantes
person: [La plupart du temps]
phoenix: Ton indice de bien-être : 64 sur 100 … pas un diagnostic … CC BY-NC-SA 3.0 IGO
never: 3114
event: FlowFinished well-being
state: menu
