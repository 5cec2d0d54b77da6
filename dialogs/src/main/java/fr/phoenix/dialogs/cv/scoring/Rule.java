package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rubric: each rule with its points, without and with an offer to compare with (either column sums to 100). What each measures and
 * why is told by {@link Rubric}. The code is shown and may be stored: never rename one.
 */
public enum Rule {
    MACHINE_TEXT(Category.READABILITY, 5, 4, it -> LayoutRules.machineText(it.cv())),
    ONE_COLUMN(Category.READABILITY, 4, 3, it -> LayoutRules.oneColumn(it.cv())),
    NO_TABLES(Category.READABILITY, 3, 2, it -> LayoutRules.noTables(it.cv())),
    NO_TEXT_BOXES(Category.READABILITY, 2, 1, it -> LayoutRules.noTextBoxes(it.cv())),
    CONTACT_IN_BODY(Category.READABILITY, 3, 2, it -> LayoutRules.contactInBody(it.cv())),
    TEXT_NOT_PICTURES(Category.READABILITY, 1, 1, it -> LayoutRules.textNotPictures(it.cv())),
    UPRIGHT_TEXT(Category.READABILITY, 1, 1, it -> LayoutRules.upright(it.cv())),
    PLAIN_SYMBOLS(Category.READABILITY, 2, 1, it -> LayoutRules.plainSymbols(it.cv())),
    MAIL(Category.CONTACT, 4, 3, it -> found(it.cv().contact().mail())),
    PHONE(Category.CONTACT, 4, 3, it -> found(it.cv().contact().phone())),
    NAME(Category.CONTACT, 3, 3, it -> found(it.cv().contact().name())),
    TITLE(Category.CONTACT, 4, 3, it -> found(it.cv().contact().title())),
    EXPERIENCE_SECTION(Category.STRUCTURE, 4, 3, it -> StructureRules.section(it.cv(), SectionKind.EXPERIENCE)),
    EDUCATION_SECTION(Category.STRUCTURE, 4, 3, it -> StructureRules.section(it.cv(), SectionKind.EDUCATION)),
    SKILLS_SECTION(Category.STRUCTURE, 3, 2, it -> StructureRules.section(it.cv(), SectionKind.SKILLS)),
    PROFILE_SECTION(Category.STRUCTURE, 2, 2, it -> StructureRules.section(it.cv(), SectionKind.PROFILE)),
    DATED(Category.DATES, 6, 5, it -> StructureRules.dated(it.cv())),
    LATEST_FIRST(Category.DATES, 3, 2, it -> StructureRules.latestFirst(it.cv())),
    GAPS(Category.DATES, 1, 1, it -> StructureRules.gaps(it.cv())),
    DUTIES(Category.EXPERIENCE, 5, 4, it -> DutyRules.described(it.cv())),
    ACTION_VERBS(Category.EXPERIENCE, 5, 5, it -> DutyRules.actionVerbs(it.cv())),
    FIGURES(Category.EXPERIENCE, 6, 5, it -> DutyRules.figures(it.cv())),
    BRIEF_LINES(Category.EXPERIENCE, 2, 1, it -> DutyRules.brief(it.cv())),
    SKILLS_NAMED(Category.SKILLS, 3, 3, it -> SkillRules.named(it.cv())),
    LANGUAGE_LEVELS(Category.SKILLS, 2, 2, it -> SkillRules.languages(it.cv())),
    SLIPS(Category.WORDING, 2, 1, it -> Slips.judge(it.cv())),
    SPELLING(Category.WORDING, 4, 3, it -> SpellingRule.judge(it.cv())),
    LENGTH(Category.LENGTH, 3, 2, it -> PageRules.length(it.cv())),
    DENSITY(Category.LENGTH, 1, 1, it -> PageRules.density(it.cv())),
    PERSONAL_ITEMS(Category.PERSONAL, 4, 4, it -> PageRules.personalItems(it.cv())),
    TRICKS(Category.HONESTY, 4, 4, it -> it.tricks().judge()),
    OFFER_COVERAGE(Category.OFFER, 0, 20, it -> SkillRules.coverage(it.cv(), it.offer()));

    private final Category category;
    private final int alone;
    private final int compared;
    private final Function<Reviewed, Judged> judge;

    Rule(Category category, int alone, int compared, Function<Reviewed, Judged> judge) {
        this.category = category;
        this.alone = alone;
        this.compared = compared;
        this.judge = judge;
    }

    private static Judged found(Optional<Found> found) {
        return Judged.presence(found.map(Found::line));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Category category() {
        return category;
    }

    /** The points it can give. */
    public int possible(boolean withOffer) {
        return withOffer ? compared : alone;
    }

    Judged judge(Reviewed reviewed) {
        return judge.apply(reviewed);
    }
}
