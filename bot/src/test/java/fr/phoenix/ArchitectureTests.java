package fr.phoenix;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The rules of docs/architecture.md that concern more than one module; each module has tests for its own. */
@AnalyzeClasses(packages = "fr.phoenix", importOptions = ArchitectureTests.WhatIsDelivered.class)
class ArchitectureTests {

    private static final String DIALOGS = "fr.phoenix.dialogs..";
    private static final String PROMPTS = "fr.phoenix.prompts..";
    private static final String PERSISTENCE = "fr.phoenix.persistence..";
    private static final String BOT = "fr.phoenix.bot..";
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Processor)");

    @ArchTest
    static final ArchRule the_hexagon_sees_no_other_module = noClasses()
            .that()
            .resideInAPackage(DIALOGS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PROMPTS, PERSISTENCE, BOT));

    @ArchTest
    static final ArchRule who_writes_does_not_see_who_remembers = noClasses()
            .that()
            .resideInAPackage(PROMPTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PERSISTENCE, BOT));

    @ArchTest
    static final ArchRule who_remembers_does_not_see_who_writes = noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(PROMPTS, BOT));

    @ArchTest
    static final ArchRule read_models_are_for_the_console_alone = noClasses()
            .that()
            .resideOutsideOfPackages("fr.phoenix.bot.console", PERSISTENCE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.phoenix.persistence.readmodel.."));

    @ArchTest
    static final ArchRule the_types_of_a_channel_go_no_further = noClasses()
            .that()
            .resideOutsideOfPackage("fr.phoenix.bot.telegram..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("fr.phoenix.bot.telegram..", "org.telegram.."));

    @ArchTest
    static final ArchRule packages_of_the_edge_do_not_need_each_other_both_ways =
            slices().matching("fr.phoenix.bot.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule settings_come_as_records =
            noClasses().should().dependOnClassesThat(describe("are @Value", type -> type.isEquivalentTo(Value.class)));

    @ArchTest
    static final ArchRule what_a_class_needs_comes_by_its_constructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule names_say_what_things_are = classes()
            .should(be(describe(
                    "named in the terms of the field",
                    type -> !SAYS_NOTHING.matcher(type.getSimpleName()).matches())));

    /** {@code System.nanoTime} is not the time: it measures how long something takes. */
    @ArchTest
    static final ArchRule one_place_asks_what_time_it_is = noClasses()
            .that()
            .resideOutsideOfPackage("fr.phoenix.bot.wiring")
            .should(accessTargetWhere(describe("asks the machine for the time", ArchitectureTests::asksTheTime)));

    private static boolean asksTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.isEquivalentTo(java.util.Date.class)) {
            return name.equals("<init>");
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now");
    }

    /** The classes that are shipped: neither this module's tests nor those that {@code dialogs} lends to the others. */
    static final class WhatIsDelivered implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }
}
