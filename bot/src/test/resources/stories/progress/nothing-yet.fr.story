# Les progrès de quelqu’un qui commence : deux lignes, sans reproche ni image
language: fr
register: tu

person: mes progrès
phoenix: Tes sept derniers jours … Pas encore de point cette semaine … La suite … pas de petit pas prévu
never: bravo
documents: 0
state: menu
