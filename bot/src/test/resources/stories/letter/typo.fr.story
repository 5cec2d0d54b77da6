# « letre » et « paser » au lieu de lettre et passer
language: fr
register: vous

person: letre
state: letter.ASKING_OFFER
no-event: Planned
person: <offer preparateur>
state: letter.ASKING_COMPANY
person: paser
state: letter.ASKING_PAST_TRADE
no-event: Planned
