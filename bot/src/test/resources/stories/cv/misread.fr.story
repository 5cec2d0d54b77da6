# Ce qui a été mal lu se corrige en le disant
language: fr
register: vous

person: [Critiquer mon CV]
person: <cv cv-a-reparer>
phoenix: Téléphone : non trouvé
person: mon téléphone est le 06 98 76 54 32
phoenix: Téléphone : 06 98 76 54 32 … C’est corrigé
state: cv.ASKING_OFFER
slot: cv-phone = 06 98 76 54 32
person: titre : future aide-soignante
phoenix: Métier visé : Future aide-soignante
