package fr.phoenix.dialogs.cv.scoring;

/**
 * What each rule measures, from which value on it costs points, and why it is in the rubric. {@code docs/ats-rubric.md} is made of this and of
 * the rules' own figures, and the build fails when it differs.
 */
public final class Rubric {

    private static final String OURS = "our judgement";
    private static final String PARSERS =
            "publicly known: makers of recruiting software and university careers services advise about it in their guides for applicants";
    private static final String CUSTOM =
            "publicly known: common advice in France (France Travail, Apec); the figures are our judgement";

    private Rubric() {}

    /**
     * One rule explained, in English.
     *
     * @param measures what is looked at
     * @param threshold from when on points are lost, and how many
     * @param because why it matters
     * @param source where that is known from, or that it is our judgement
     */
    public record Note(String measures, String threshold, String because, String source) {}

    public static Note of(Rule rule) {
        return switch (rule) {
            case MACHINE_TEXT ->
                note(
                        "characters that came out broken",
                        "any trace of a broken encoding: 40 % are left; else minus five times the share of odd characters",
                        "a broken word cannot be found",
                        "plain fact: searching compares characters");
            case ONE_COLUMN ->
                note(
                        "text columns side by side",
                        "two columns: 40 % are left; more: none",
                        "lines of two columns get mixed",
                        PARSERS);
            case NO_TABLES ->
                note("tables that hold text", "any table: none left", "cells are skipped or torn apart", PARSERS);
            case NO_TEXT_BOXES ->
                note("floating text boxes", "any: none left", "simple readers do not see them", PARSERS);
            case CONTACT_IN_BODY ->
                note(
                        "mail and phone that stand in the page's header or footer",
                        "either: none left",
                        "several readers skip them",
                        PARSERS);
            case TEXT_NOT_PICTURES ->
                note(
                        "pictures in a file of few words",
                        "pictures and fewer than " + LayoutRules.FEW_WORDS + " words: none left",
                        "a picture of text is no text",
                        "plain fact; the threshold is our judgement");
            case UPRIGHT_TEXT ->
                note("rotated text", "any: none left", "it comes out letter by letter", "seen in our own readings");
            case PLAIN_SYMBOLS ->
                note(
                        "icons and rating bars",
                        "on one to three lines: half left; on more: none",
                        "they mean nothing to a machine",
                        PARSERS);
            case MAIL ->
                note("an e-mail address", "none found: none left", "nearly all answers come by mail", "plain fact");
            case PHONE -> note("a phone number", "none found: none left", "first contact is often a call", CUSTOM);
            case NAME ->
                note("a name in the first lines", "none found: none left", "the record is made from it", PARSERS);
            case TITLE ->
                note(
                        "the job aimed at, in the head of the CV",
                        "none found: none left",
                        "it tells how to read a path that comes from another trade",
                        CUSTOM);
            case EXPERIENCE_SECTION, EDUCATION_SECTION, SKILLS_SECTION ->
                note(
                        "a heading of the usual ones, French or English",
                        "none found: none left",
                        "parsers cut by headings",
                        PARSERS);
            case PROFILE_SECTION ->
                note("a heading such as Profil", "none found: none left", "a change of trade is explained there", OURS);
            case DATED ->
                note(
                        "months and years of each experience",
                        "an experience with years alone counts " + percent(StructureRules.YEARS_ALONE)
                                + ", without dates nothing",
                        "length of experience is worked out by the month",
                        PARSERS + "; the share is our judgement");
            case LATEST_FIRST ->
                note(
                        "the order of experiences",
                        "share of neighbours in order",
                        "readers expect the latest on top",
                        CUSTOM);
            case GAPS ->
                note(
                        "time between two dates without experience, training or volunteering; nothing is looked for after the last date",
                        "more than " + StructureRules.LONGEST_GAP
                                + " months: none left. One point only, and never for a change of trade",
                        "it will be asked about; how to frame it is told, and reasons of health or family are nobody's business",
                        OURS);
            case DUTIES ->
                note(
                        "what was done in the " + DutyRules.RECENT + " latest experiences",
                        "fewer than " + DutyRules.ENOUGH_DUTIES + " lines: that experience does not count",
                        "titles do not say what carries over",
                        CUSTOM);
            case ACTION_VERBS ->
                note(
                        "lines that begin with an action: verb, participle or noun of action (Gestion de…)",
                        "full from " + percent(DutyRules.ENOUGH_ACTIONS) + " of the lines on",
                        "an action is understood fast",
                        CUSTOM);
            case FIGURES ->
                note(
                        "lines with a figure that is no year",
                        "full from " + percent(DutyRules.ENOUGH_FIGURES) + " of the lines on",
                        "a figure gives the scale; no figure is better than an invented one",
                        CUSTOM);
            case BRIEF_LINES ->
                note(
                        "words per line of experience",
                        "lines of more than " + DutyRules.LONGEST_DUTY + " words; half of the lines: none left",
                        "long lines are skipped",
                        OURS);
            case SKILLS_NAMED ->
                note(
                        "distinct skills, of our lexicon or in a skills section",
                        "full from " + SkillRules.ENOUGH + " on; repeats count once",
                        "recruiters search by names of skills",
                        PARSERS + "; the number is our judgement");
            case LANGUAGE_LEVELS ->
                note(
                        "a language with its level",
                        "a language without: half left; none: none",
                        "a bare name says nothing",
                        CUSTOM);
            case SLIPS ->
                note(
                        "frequent mistakes and doubled words, from a list",
                        "each costs a quarter, the first one half",
                        "they show",
                        OURS);
            case SPELLING ->
                note(
                        "words that no dictionary has (Hunspell, French and English; names, lexicon and other language accepted)",
                        "each word costs " + percent(SpellingRule.EACH) + "; at most " + SpellingRule.MOST_FINDINGS
                                + " are told",
                        "a misspelt word is not found, and is held against people",
                        CUSTOM);
            case LENGTH ->
                note(
                        "distinct words, words and pages",
                        "fewer than " + PageRules.FEWEST_DISTINCT + " distinct words (about " + PageRules.FEWEST_WORDS
                                + " words): in proportion; more than " + PageRules.MOST_WORDS + " words or "
                                + PageRules.MOST_PAGES
                                + " pages: half left; twice that: none",
                        "one or two pages are the custom",
                        CUSTOM);
            case DENSITY ->
                note(
                        "words per page",
                        "more than " + PageRules.MOST_WORDS_A_PAGE + ": none left",
                        "crowded pages are not read",
                        OURS);
            case PERSONAL_ITEMS ->
                note(
                        "photo, age, family, nationality, social security number, address, health, religion, union, politics, looks",
                        "each kind costs half",
                        "nobody may choose by them",
                        "law: Code du travail, article L1132-1 (the social security number: risk of identity theft, our judgement)");
            case TRICKS ->
                note(
                        "hidden text, orders to screeners, a line that is mostly one word or is said more than "
                                + Tricks.MOST_REPEATS + " times, lists of " + Tricks.MOST_ITEMS + " items and more",
                        "orders and hidden text: none left; zero-width characters, repeats, lists: half each. Their lines feed no other rule",
                        "screening software reports them, and people who find them stop trusting",
                        "publicly known: makers of recruiting software say they flag hidden text; the thresholds are our judgement");
            case OFFER_COVERAGE ->
                note(
                        "skills of the offer that the CV shows",
                        "one that is demanded weighs " + Coverage.MUST_WEIGHT
                                + ", one wished for 1; only named in a list: " + percent(Coverage.WEAK_SHARE)
                                + " (languages and licences in full); missing: nothing",
                        "the first sort compares the CV with the offer",
                        PARSERS + "; the weights are our judgement");
        };
    }

    private static Note note(String measures, String threshold, String because, String source) {
        return new Note(measures, threshold, because, source);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
