# Le score est montré à qui demande ce qui est retenu, et s’oublie comme le reste
language: fr
register: tu

person: WHO-5
person: [J’accepte]
person: 4
person: 4
person: 4
person: 4
person: 4
phoenix: 80 sur 100
person: qu’as-tu retenu de moi ?
phoenix: Indice de bien-être (WHO-5) du … 80 sur 100
person: oublie mon score de bien-être
phoenix: C’est oublié … indice de bien-être du
event: FactForgotten
person: qu’as-tu retenu de moi ?
never: 80 sur 100
