package fr.phoenix.dialogs.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.CvEvidence.SentCv;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Work;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CvEvidenceTests {

    private static List<Evidence> of(String text) {
        var reading = Cvs.read(text);
        return CvEvidence.of(reading.resume(), reading);
    }

    private static String line(String text, Evidence evidence) {
        return text.lines().toList().get(((Source.CvLine) evidence.source()).line() - 1);
    }

    @Test
    void every_part_of_a_cv_is_a_statement_of_its_kind_with_what_stands_beside_it() {
        assertThat(of(Cvs.CASHIER))
                .extracting(Evidence::kind, Evidence::words, Evidence::context)
                .contains(
                        tuple(
                                Evidence.Kind.TRADE,
                                "Hôtesse de caisse",
                                "Supermarché du Centre, Lyon, depuis mars 2016"),
                        tuple(
                                Evidence.Kind.TRADE,
                                "Vendeuse en boulangerie",
                                "Au Bon Pain, Villeurbanne, septembre 2012 – février 2016"),
                        tuple(
                                Evidence.Kind.DONE,
                                "Formation de 6 nouvelles collègues aux procédures de caisse",
                                "Hôtesse de caisse, Supermarché du Centre, Lyon, depuis mars 2016"),
                        tuple(Evidence.Kind.TRAINING, "CAP Employée de vente", "Lycée Jean-Moulin, Lyon, 2012"),
                        tuple(Evidence.Kind.TRAINING, "Prévention et secours civiques", "PSC1, Croix-Rouge, 2024"),
                        tuple(Evidence.Kind.SKILL, "travail en équipe", ""),
                        tuple(Evidence.Kind.LANGUAGE, "Anglais (A2)", ""));
    }

    @Test
    void every_statement_of_a_cv_as_it_was_sent_stands_on_the_line_it_names() {
        for (var cv : List.of(Cvs.CASHIER, Cvs.TEACHER, Cvs.EXECUTIVE, Cvs.NURSE)) {
            assertThat(of(cv))
                    .hasSizeGreaterThan(12)
                    .allSatisfy(one -> assertThat(line(cv, one))
                            .contains(
                                    one.kind() == Evidence.Kind.LANGUAGE
                                            ? one.words().split(" ")[0]
                                            : one.words()));
        }
    }

    @Test
    void the_ids_count_and_none_comes_twice() {
        var ids = of(Cvs.TEACHER).stream().map(Evidence::id).toList();

        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(i -> "e" + i)
                        .toList());
    }

    @Test
    void neither_private_life_nor_ways_to_reach_the_person_are_evidence() {
        for (var cv : List.of(Cvs.CASHIER, Cvs.TEACHER, Cvs.EXECUTIVE, Cvs.NURSE, Cvs.BAD)) {
            var all = of(cv).stream().map(Evidence::said).toList().toString();
            assertThat(all).doesNotContain("@", "06 12", "7700", "marié", "enfants", "Nationalité", "né le", "Né le");
        }
    }

    @Test
    void licences_are_found_wherever_they_stand_and_only_those_that_are_held() {
        var cv = """
                Léa Martin
                Née le 3 mai 1990 – Permis B – célibataire
                lea.martin@example.org

                EXPÉRIENCES
                Cariste, Logis, Lille, 2019 – 2023
                • Chargement de 40 camions par semaine
                • Instruction de demandes de permis de construire

                FORMATION
                2018  CAP Opérateur logistique, Lycée Colbert, Lille

                CERTIFICATIONS
                CACES R489 catégories 1, 3 et 5 – 2022

                DIVERS
                SST à jour ; permis C en cours
                """;

        assertThat(of(cv))
                .filteredOn(one -> one.kind() == Evidence.Kind.LICENCE)
                .extracting(Evidence::words, one -> line(cv, one).strip())
                .containsExactly(
                        tuple("CACES R489 catégories 1, 3 et 5", "CACES R489 catégories 1, 3 et 5 – 2022"),
                        tuple("Permis B", "Née le 3 mai 1990 – Permis B – célibataire"),
                        tuple("SST", "SST à jour ; permis C en cours"));
    }

    @Test
    void words_that_are_on_no_line_name_the_nearest_one() {
        var reading = Cvs.read(Cvs.CASHIER);
        var cv = reading.resume();
        var first = cv.work().getFirst();
        var reworded = cv.withWork(List.of(new Work(
                first.title(),
                first.employer(),
                first.place(),
                first.dates(),
                List.of("Encaissé 200 clients par jour", "Zythum kafkaïen"))));

        var lines = CvEvidence.of(reworded, reading).stream()
                .filter(one -> one.kind() == Evidence.Kind.DONE)
                .map(one -> line(Cvs.CASHIER, one))
                .toList();

        assertThat(lines)
                .containsExactly(
                        "• Encaissement de 200 clients par jour, sans erreur de caisse depuis 2020",
                        "Hôtesse de caisse, Supermarché du Centre, Lyon");
    }

    @Test
    void a_long_cv_is_cut_to_its_best_and_keeps_room_for_every_kind() {
        var reading = Cvs.read(Cvs.CASHIER);
        var cv = reading.resume();
        var busy = IntStream.range(0, 20)
                .mapToObj(i -> new Work(
                        "Métier " + i,
                        "Maison " + i,
                        "",
                        Resume.Dates.UNKNOWN,
                        IntStream.range(0, 9)
                                .mapToObj(j -> "Fait " + i + "." + j)
                                .toList()))
                .toList();

        var all = CvEvidence.of(cv.withWork(busy), reading);

        assertThat(all).hasSize(CvEvidence.MOST);
        assertThat(all)
                .extracting(Evidence::kind)
                .contains(
                        Evidence.Kind.TRADE,
                        Evidence.Kind.DONE,
                        Evidence.Kind.TRAINING,
                        Evidence.Kind.LANGUAGE,
                        Evidence.Kind.SKILL);
    }

    @Test
    void a_cv_that_is_sent_elsewhere_is_read_and_what_is_none_is_refused() {
        assertThat(CvEvidence.read(Extract.ofText(Cvs.NURSE))).isInstanceOfSatisfying(SentCv.Read.class, read -> {
            assertThat(read.basics().mail()).isEqualTo("emily.oconnor@example.co.uk");
            assertThat(read.evidence())
                    .extracting(Evidence::words, Evidence::context)
                    .contains(tuple(
                            "Led a team of 9 nurses on a 28-bed ward",
                            "Senior Staff Nurse, St Mary's Hospital, London, since May 2017"));
            assertThat(read.toString()).doesNotContain("Emily");
        });
        assertThat(CvEvidence.read(Extract.ofText("Bonjour, je cherche un travail.")))
                .isEqualTo(new SentCv.Refused("too-short"));
        assertThat(CvEvidence.read(Extract.ofText(Cvs.CARE_OFFER))).isInstanceOf(SentCv.Refused.class);
    }

    @Test
    void finishing_the_critique_remembers_every_statement_and_how_to_reach_the_person() {
        var person = new Rehearsal(new ScriptedOrchestrator()).welcomed();

        person.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).tap("skip").type("Terminer");

        var facts = person.folded().facts();
        assertThat(Memory.of(facts)).isEqualTo(of(Cvs.CASHIER));
        assertThat(facts)
                .containsEntry("person.mail", "nadia.benali@example.org")
                .containsEntry("person.phone", "06 12 34 56 78")
                .containsEntry("person.town", "Lyon");
        assertThat(person.type("qu'as-tu retenu ?").said()).contains("nadia.benali@example.org", "Lyon");
    }

    @Test
    void a_cv_sent_again_takes_the_place_of_the_one_before_and_leaves_what_was_said() {
        var person = new Rehearsal(new ScriptedOrchestrator()).welcomed();
        person.tap("start-cv").paste(Cvs.CASHIER, Kind.CV).tap("skip").type("Terminer");
        var said = new Evidence(
                "e90",
                Evidence.Kind.DONE,
                "J’ai gardé mes neveux",
                "",
                new Source.Turn("letter", LocalDate.of(2026, 11, 20)));
        var fact = Memory.facts(List.of(said)).entrySet().iterator().next();
        person.recorded(new FactRemembered(fact.getKey(), new Words(fact.getValue())));
        var before = Memory.of(person.folded().facts());

        person.tap("start-cv")
                .paste(Cvs.CASHIER.replace("Anglais : A2", "Anglais : B1"), Kind.CV)
                .tap("skip")
                .type("Terminer");

        var after = Memory.of(person.folded().facts());
        assertThat(after).contains(said).hasSameSizeAs(before);
        assertThat(after).extracting(Evidence::words).contains("Anglais (B1)").doesNotContain("Anglais (A2)");
        assertThat(after).filteredOn(before::contains).hasSize(before.size() - 1);
        assertThat(person.events()).filteredOn(FactForgotten.class::isInstance).hasSize(1);
    }
}
