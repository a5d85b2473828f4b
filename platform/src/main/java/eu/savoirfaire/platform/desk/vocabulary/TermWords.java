package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.vocabulary.Amendment;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.regex.Pattern;

/** What was typed for a term, and what has to be mended in it. */
final class TermWords {
    /** As long as the columns. */
    static final int LONGEST_LABEL = 200;

    static final int LONGEST_SYNONYMS = 2_000;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STRANGE = Pattern.compile("[<>\\p{Cntrl}]");

    private TermWords() {}

    /** On one line. */
    static String label(String typed) {
        return SPACE.matcher(typed).replaceAll(" ").strip();
    }

    /** A line each, none twice. */
    static List<String> synonyms(String typed) {
        return typed.lines()
                .map(TermWords::label)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static FormErrors errors(List<Amendment> changes) {
        var errors = FormErrors.none();
        for (var change : changes) {
            var language = change.language().code();
            if (change.label().length() > LONGEST_LABEL || strange(change.label())) {
                errors = errors.with(
                        "label-" + language, Label.key("platform.desk.vocabulary.label.wrong", LONGEST_LABEL));
            }
            var synonyms = String.join("\n", change.synonyms());
            if (synonyms.length() > LONGEST_SYNONYMS
                    || change.synonyms().stream().anyMatch(TermWords::strange)) {
                errors = errors.with(
                        "synonyms-" + language, Label.key("platform.desk.vocabulary.synonyms.wrong", LONGEST_SYNONYMS));
            }
        }
        return errors;
    }

    private static boolean strange(String text) {
        return STRANGE.matcher(text).find();
    }
}
