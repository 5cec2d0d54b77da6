package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * The rubric: each rule with its points, without and with an offer to compare with (either column sums to 100). The weights are our
 * judgement: most for what makes a parser lose text or a reader lose interest; none for a word said twice. The code is shown and may
 * be stored: never rename one.
 */
public enum Rule {
    MACHINE_TEXT(Category.READABILITY, 6, 5, (cv, offer) -> PageRules.machineText(cv)),
    ONE_COLUMN(Category.READABILITY, 6, 5, (cv, offer) -> PageRules.oneColumn(cv)),
    NO_TABLES(Category.READABILITY, 4, 3, (cv, offer) -> PageRules.noTables(cv)),
    PLAIN_SYMBOLS(Category.READABILITY, 4, 3, (cv, offer) -> PageRules.plainSymbols(cv)),
    MAIL(
            Category.CONTACT,
            5,
            4,
            (cv, offer) -> Judged.presence(cv.contact().mail().map(Found::line))),
    PHONE(
            Category.CONTACT,
            4,
            3,
            (cv, offer) -> Judged.presence(cv.contact().phone().map(Found::line))),
    NAME(
            Category.CONTACT,
            3,
            3,
            (cv, offer) -> Judged.presence(cv.contact().name().map(Found::line))),
    TITLE(
            Category.CONTACT,
            4,
            3,
            (cv, offer) -> Judged.presence(cv.contact().title().map(Found::line))),
    EXPERIENCE_SECTION(Category.STRUCTURE, 6, 5, (cv, offer) -> StructureRules.section(cv, SectionKind.EXPERIENCE)),
    EDUCATION_SECTION(Category.STRUCTURE, 5, 4, (cv, offer) -> StructureRules.section(cv, SectionKind.EDUCATION)),
    SKILLS_SECTION(Category.STRUCTURE, 4, 3, (cv, offer) -> StructureRules.section(cv, SectionKind.SKILLS)),
    PROFILE_SECTION(Category.STRUCTURE, 2, 1, (cv, offer) -> StructureRules.section(cv, SectionKind.PROFILE)),
    DATED(Category.DATES, 6, 5, (cv, offer) -> StructureRules.dated(cv)),
    LATEST_FIRST(Category.DATES, 3, 2, (cv, offer) -> StructureRules.latestFirst(cv)),
    DUTIES(Category.EXPERIENCE, 5, 4, (cv, offer) -> DutyRules.described(cv)),
    ACTION_VERBS(Category.EXPERIENCE, 7, 5, (cv, offer) -> DutyRules.actionVerbs(cv)),
    FIGURES(Category.EXPERIENCE, 7, 6, (cv, offer) -> DutyRules.figures(cv)),
    SKILLS_NAMED(Category.SKILLS, 5, 4, (cv, offer) -> SkillRules.named(cv)),
    LANGUAGE_LEVELS(Category.SKILLS, 2, 2, (cv, offer) -> SkillRules.languages(cv)),
    SLIPS(Category.WORDING, 4, 3, (cv, offer) -> Slips.judge(cv)),
    LENGTH(Category.LENGTH, 4, 3, (cv, offer) -> PageRules.length(cv)),
    PERSONAL_ITEMS(Category.PERSONAL, 4, 4, (cv, offer) -> PageRules.personalItems(cv)),
    OFFER_COVERAGE(Category.OFFER, 0, 20, SkillRules::coverage);

    private final Category category;
    private final int alone;
    private final int compared;
    private final BiFunction<CvReading, Offer, Judged> judge;

    Rule(Category category, int alone, int compared, BiFunction<CvReading, Offer, Judged> judge) {
        this.category = category;
        this.alone = alone;
        this.compared = compared;
        this.judge = judge;
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

    public Judged judge(CvReading cv, Offer offer) {
        return judge.apply(cv, offer);
    }
}
