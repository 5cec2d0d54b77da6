package fr.phoenix.dialogs.cv.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadsOfEntriesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vendeuse – Zara, Lyon (03/2019 - 06/2023)",
                "03/2019 - 06/2023 : Vendeuse, Zara, Lyon",
                "Vendeuse\nZara, Lyon | mars 2019 – juin 2023",
                "Zara (Lyon)\nVendeuse, 03.2019 – 06.2023",
                "ZARA, Lyon — Vendeuse, de mars 2019 à juin 2023",
                "Vendeuse chez Zara à Lyon\nMars 2019 → juin 2023",
                "Vendeuse | Zara | Lyon | 03/19 – 06/23",
                "Zara · Vendeuse\nLyon · mars 2019 - juin 2023",
                "Mars 2019 – juin 2023\nVendeuse\nZara, Lyon",
                "Zara                Lyon\nVendeuse            mars 2019 – juin 2023"
            })
    void a_job_is_read_in_whatever_order_its_head_has(String head) {
        var work = read("EXPÉRIENCES\n" + head + "\n• Accueil de 80 clients par jour")
                .work();

        assertThat(work).hasSize(1);
        assertThat(work.getFirst().title()).isEqualTo("Vendeuse");
        assertThat(work.getFirst().employer()).isEqualToIgnoringCase("Zara");
        assertThat(work.getFirst().place()).isEqualTo("Lyon");
        assertThat(work.getFirst().dates()).isEqualTo(new Dates("2019-03", "2023-06", false));
        assertThat(work.getFirst().highlights()).containsExactly("Accueil de 80 clients par jour");
    }

    @Test
    void the_order_of_the_sure_heads_decides_for_those_whose_words_say_nothing() {
        var work = read("""
                Expériences
                Menuiserie Kervella – Menuisier poseur, 2011-2020
                Qantara – Zelliste, 2008-2011
                Hôtel Mercure – Réceptionniste, 2005-2008
                """).work();

        assertThat(work.get(1).employer()).isEqualTo("Qantara");
        assertThat(work.get(1).title()).isEqualTo("Zelliste");
    }

    @Test
    void jobs_below_one_employer_are_held_there() {
        var work = read("""
                Expériences
                Groupe SEB, Rumilly
                Responsable logistique  Sept. 2015 – auj.
                - Management de 25 personnes

                Responsable d'exploitation  2011 – 2015
                - Suivi du transport
                """).work();

        assertThat(work).extracting(Resume.Work::employer).containsExactly("Groupe SEB", "Groupe SEB");
        assertThat(work.getFirst().dates()).isEqualTo(new Dates("2015-09", "", true));
    }

    @Test
    void what_a_head_does_not_say_stays_empty() {
        var work = read("Expériences\n2006 – 2008\nCongé parental\n").work();

        assertThat(work).hasSize(1);
        assertThat(work.getFirst().title()).isEqualTo("Congé parental");
        assertThat(work.getFirst().employer()).isEmpty();
        assertThat(work.getFirst().place()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Développeuse C++ / C# / .NET", "Serveuse / Barmaid", "Ingénieure DevOps / Développeuse Java"})
    void slashes_within_a_title_do_not_part_it(String title) {
        var work = read("Expériences\n" + title + "\nGroupe Vidal, Lyon\n03/2019 – 06/2023\n• Travail en équipe de 4\n")
                .work();

        assertThat(work).extracting(Resume.Work::title).containsExactly(title);
        assertThat(work).extracting(Resume.Work::employer).containsExactly("Groupe Vidal");
    }

    @Test
    void an_employer_may_begin_with_a_small_letter() {
        var work = read("Expériences\nbioMérieux  Marcy-l’Étoile\nJuriste  mars 2019 – juin 2023\n")
                .work();

        assertThat(work).extracting(Resume.Work::employer).containsExactly("bioMérieux");
        assertThat(work).extracting(Resume.Work::title).containsExactly("Juriste");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mars 2019 – juin Vendeuse, Zara, Lyon.\n2023 • Accueil de 80 clients par jour",
                "De mars 2019 à  Vendeuse, Zara, Lyon\njuin 2023 • Accueil de 80 clients par jour"
            })
    void a_date_too_long_for_its_column_goes_on_below(String entry) {
        var work = read("Expériences\n" + entry + "\n").work();

        assertThat(work).extracting(Resume.Work::title).containsExactly("Vendeuse");
        assertThat(work).extracting(Resume.Work::employer).containsExactly("Zara");
        assertThat(work.getFirst().dates()).isEqualTo(new Dates("2019-03", "2023-06", false));
        assertThat(work.getFirst().highlights()).containsExactly("Accueil de 80 clients par jour");
    }

    @Test
    void masons_do_not_work_in_macon_alone() {
        var work = read("Expériences\nMaçon\nEntreprise Le Pen – Locminé\n2006 – 2012\n• Maisons individuelles\n")
                .work();

        assertThat(work).extracting(Resume.Work::title).containsExactly("Maçon");
        assertThat(work).extracting(Resume.Work::employer).containsExactly("Entreprise Le Pen");
    }

    @Test
    void the_form_of_europass_names_towns_and_sets_schools_behind_diplomas() {
        var education = read("""
                Éducation et formation
                [ 2018 ]
                CAP Petite enfance Lycée Jean Zay
                Ville : Bobigny | Pays : France
                """).education();

        assertThat(education).extracting(Resume.Education::diploma).containsExactly("CAP Petite enfance");
        assertThat(education).extracting(Resume.Education::institution).containsExactly("Lycée Jean Zay");
    }

    @Test
    void a_head_may_end_in_a_full_stop() {
        var education =
                read("Formation\n2018 Licence de droit, Université Lyon 3, Lyon.\n2015 BTS Tourisme, Lycée Carnot, Roanne.\n")
                        .education();

        assertThat(education).extracting(Resume.Education::diploma).containsExactly("Licence de droit", "BTS Tourisme");
        assertThat(education).extracting(Resume.Education::place).containsExactly("Lyon", "Roanne");
    }

    @Test
    void groups_of_skills_are_no_skills_without_a_colon_either() {
        var resume = read("Compétences\nLangages Python, Java\nOutils\nGit, Docker\nR\nConduite / Accueil / Vente\n");

        assertThat(resume.skills())
                .containsExactly("Python", "Java", "Git", "Docker", "R", "Conduite", "Accueil", "Vente");
    }

    @Test
    void a_level_may_stand_below_its_language() {
        var resume = read("Langues\nAnglais\nC1\nItalien\nNotions\n");

        assertThat(resume.languages())
                .containsExactly(new Resume.Spoken("Anglais", "C1"), new Resume.Spoken("Italien", "Notions"));
    }

    @Test
    void a_surname_may_have_an_article() {
        var basics =
                read("Marie-Thérèse de l’Épine\nParis 11e\n06 12 34 56 78\nmt.delepine@exemple.fr\nFormation\n2015 Licence\n")
                        .basics();

        assertThat(basics.name()).isEqualTo("Marie-Thérèse de l’Épine");
        assertThat(basics.city()).isEqualTo("Paris");
    }

    @Test
    void lines_drawn_below_headings_certify_nothing() {
        var resume = read("Certifications\n==============\nPSC1 (2019)\n");

        assertThat(resume.certificates()).containsExactly(new Resume.Certificate("PSC1", "", "2019"));
    }

    @Test
    void diplomas_keep_their_brackets_and_commas() {
        var education = read("""
                Education
                BSc (Hons) Mathematics, University of Leeds, 2007 – 2010
                A-levels: Biology, Chemistry, English
                Harrogate Grammar School, Harrogate, 2007
                """).education();

        assertThat(education.getFirst().diploma()).isEqualTo("BSc (Hons) Mathematics");
        assertThat(education.getFirst().institution()).isEqualTo("University of Leeds");
        assertThat(education.getLast().diploma()).isEqualTo("A-levels: Biology, Chemistry, English");
        assertThat(education.getLast().institution()).isEqualTo("Harrogate Grammar School");
    }

    @Test
    void lists_are_read_without_labels_and_drawn_levels() {
        var resume = read("""
                Compétences
                Outils : Excel (tableaux, macros), SAP ●●●○○
                Lecture de plans 4/5
                Langues : anglais courant, italien (notions)
                Permis et habilitations
                - CACES R489 – AFTRAL (2022)
                - Permis B, C, CE
                """);

        assertThat(resume.skills()).containsExactly("Excel (tableaux, macros)", "SAP", "Lecture de plans");
        assertThat(resume.languages())
                .containsExactly(new Resume.Spoken("anglais", "courant"), new Resume.Spoken("italien", "notions"));
        assertThat(resume.certificates())
                .containsExactly(
                        new Resume.Certificate("CACES R489", "AFTRAL", "2022"),
                        new Resume.Certificate("Permis B, C, CE", "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Minh Anh",
                "Jean-Baptiste DE LA TOUR",
                "Maria João FERREIRA DA SILVA",
                "Sophie d'Aubigné",
                "Patrick VAN DEN BERGHE",
                "Siobhán Ní Bhriain",
                "Michael J. Thornton",
                "Fatou N'Diaye",
                "DUPONT Marie"
            })
    void names_are_read_in_many_shapes(String name) {
        assertThat(read(name + "\nVendeuse\n06 12 34 56 78\nExpériences\n")
                        .basics()
                        .name())
                .isEqualTo(name);
        assertThat(read("CURRICULUM VITAE\n" + name + "\nVendeuse\n").basics().name())
                .isEqualTo(name);
    }

    @Test
    void a_letter_and_an_offer_are_no_cvs() {
        var letter = """
                Objet : candidature au poste de conseillère de vente
                Madame, Monsieur,
                Titulaire d'un BTS et forte d'une expérience de cinq ans en boutique, je vous présente ma candidature. Depuis 2019, chez
                Sephora, j'ai accueilli et conseillé une clientèle exigeante, et je serais heureuse de vous rencontrer bientôt.
                Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
                Julie Bernard, 06 12 12 12 12, julie.bernard@example.org
                """;
        var offer = """
                Conseiller clientèle H/F, Lyon (69), CDI
                Leader de l'assurance, nous recrutons pour notre site de Lyon une personne qui aime le contact et le travail en équipe.
                Vos missions
                - Répondre aux appels des clients, gérer les réclamations, proposer nos contrats
                Profil recherché
                - Bac +2, première expérience souhaitée, aisance orale, Excel
                Contact : recrutement@example.org, 04 72 00 00 00. Rejoignez-nous !
                """;

        assertThat(reading(letter).verdict()).isEqualTo("no-cv");
        assertThat(reading(offer).verdict()).isEqualTo("no-cv");
    }

    private static Resume read(String text) {
        return reading(text).resume();
    }

    private static CvReading reading(String text) {
        return CvReading.of(CvDocument.of(Extract.ofText(text)));
    }
}
