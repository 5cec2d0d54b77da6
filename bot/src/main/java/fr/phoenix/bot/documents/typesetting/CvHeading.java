package fr.phoenix.bot.documents.typesetting;

import fr.phoenix.dialogs.Language;

/** The standard headings: those that programs which read CVs know best. */
enum CvHeading {
    PROFILE("Profil", "Profile"),
    EXPERIENCE("Expériences professionnelles", "Professional experience"),
    EDUCATION("Formation", "Education"),
    SKILLS("Compétences", "Skills"),
    LANGUAGES("Langues", "Languages"),
    CERTIFICATIONS("Certifications", "Certifications"),
    VOLUNTEERING("Bénévolat", "Volunteering"),
    PROJECTS("Projets", "Projects"),
    INTERESTS("Centres d’intérêt", "Interests");

    private final String french;
    private final String english;

    CvHeading(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String in(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
        };
    }
}
