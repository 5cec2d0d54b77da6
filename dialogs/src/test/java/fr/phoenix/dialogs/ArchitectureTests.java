package fr.phoenix.dialogs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.phoenix.dialogs", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule the_hexagon_knows_no_framework = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.phoenix.dialogs.flow.FlowMachine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "reactor..", "java.sql..", "java.net.http..", "dev.langchain4j..");

    @ArchTest
    static final ArchRule lucene_stays_behind_one_class = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.phoenix.dialogs.spelling.HunspellWords")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("fr.phoenix.dialogs.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_vocabulary_knows_nothing_above_it = noClasses()
            .that()
            .resideInAPackage("fr.phoenix.dialogs")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.phoenix.dialogs.*..");

    @ArchTest
    static final ArchRule nothing_asks_what_time_it_is = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule names_say_what_things_are = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Processor");
}
