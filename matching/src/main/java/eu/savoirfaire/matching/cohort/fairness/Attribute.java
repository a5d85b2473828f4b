package eu.savoirfaire.matching.cohort.fairness;

import java.util.List;
import java.util.Locale;

/** What people may tell of themselves; each question can be left open. */
public enum Attribute {
    GENDER("woman", "man", "other"),
    AGE("under-35", "from-35"),
    BIRTH("here", "abroad");

    private final List<String> answers;

    Attribute(String... answers) {
        this.answers = List.of(answers);
    }

    public List<String> answers() {
        return answers;
    }

    /** As forms and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
