package fr.phoenix.prompts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Words;

@AnalyzeClasses(packages = "fr.phoenix.prompts", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    private static final DescribedPredicate<JavaClass> VALUES =
            JavaClass.Predicates.belongToAnyOf(Author.class, Language.class, Register.class, Words.class);

    @ArchTest
    static final ArchRule OF_DIALOGS_ONLY_THE_PORT_AND_ITS_VALUES_ARE_SEEN = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("fr.phoenix.dialogs..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("fr.phoenix.dialogs.orchestration", "fr.phoenix.dialogs.interviewing")))
                    .and(DescribedPredicate.not(VALUES)));

    @ArchTest
    static final ArchRule NEITHER_STORAGE_NOR_CHANNELS_ARE_SEEN = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.phoenix.persistence..", "fr.phoenix.bot..", "java.sql.."));

    @ArchTest
    static final ArchRule PROVIDERS_ARE_KNOWN_TO_ROUTING_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("fr.phoenix.prompts.routing", "fr.phoenix.prompts.answer")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.langchain4j.."));

    @ArchTest
    static final ArchRule THE_OFFLINE_MODEL_AND_THE_GUARDS_STAND_ALONE = noClasses()
            .that()
            .resideInAnyPackage("fr.phoenix.prompts.offline", "fr.phoenix.prompts.guard", "fr.phoenix.prompts.template")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.phoenix.prompts", "fr.phoenix.prompts.routing"));

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("fr.phoenix.prompts.(*)").should().beFreeOfCycles();
}
