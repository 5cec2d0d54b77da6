package fr.phoenix.dialogs.flow;

/** What one flow learns of a person and another may use, so that nobody is asked twice. Codes are stored: never change one. */
public final class SharedFacts {

    /** First and last name, as it signs. */
    public static final String NAME = "person.name";

    /** The job the person is after, in their words, their CV's or the last offer's. */
    public static final String TARGET_JOB = "person.target-job";

    /** Where mail reaches the person, as their CV says it. */
    public static final String MAIL = "person.mail";

    public static final String PHONE = "person.phone";

    /** The town they live in, without street. */
    public static final String TOWN = "person.town";

    /** The step of the last check-in, in the person's words. */
    public static final String LAST_STEP = "check-in.last-step";

    /** That step, once the person said that it is done before a check-in asked. */
    public static final String STEP_DONE = "check-in.step-done";

    private SharedFacts() {}
}
