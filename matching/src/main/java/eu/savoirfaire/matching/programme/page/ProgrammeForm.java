package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.ProgrammeFacts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed about a programme; it remembers what has to be mended. */
final class ProgrammeForm {
    private final Map<String, String> typed = new HashMap<>();
    private FormErrors errors = FormErrors.none();

    ProgrammeForm(Map<String, Object> form) {
        form.forEach((name, value) -> typed.put(name, String.valueOf(value).strip()));
    }

    /** As it stands now. */
    static ProgrammeForm of(ProgrammeFacts facts) {
        var typed = new HashMap<String, Object>(Map.of(
                "name", facts.name(),
                "aim", facts.aim(),
                "territory", facts.territory(),
                "first", facts.first(),
                "last", facts.last()));
        facts.targets().forEach((measure, aimed) -> typed.put(measure.word(), aimed));
        return new ProgrammeForm(typed);
    }

    /** A year from the beginning of the next month. */
    static ProgrammeForm blank(LocalDate today) {
        var first = today.plusMonths(1).withDayOfMonth(1);
        return new ProgrammeForm(
                Map.of("first", first, "last", first.plusYears(1).minusDays(1)));
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, Label why) {
        if (errors.of(field) == null) {
            errors = errors.with(field, why);
        }
    }

    /** Empty when something has to be mended. */
    Optional<ProgrammeFacts> facts() {
        var name = words("name", ProgrammeFacts.LONGEST_NAME);
        if (name.isEmpty()) {
            wrong("name", Label.key("matching.programme.wrong.name"));
        }
        var aim = words("aim", ProgrammeFacts.LONGEST_AIM);
        if (aim.isEmpty()) {
            wrong("aim", Label.key("matching.programme.wrong.aim"));
        }
        var territory = words("territory", ProgrammeFacts.LONGEST_TERRITORY);
        var first = day("first");
        var last = day("last");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            wrong("last", Label.key("matching.programme.wrong.last"));
        }
        var targets = targets();
        return errors.any()
                ? Optional.empty()
                : Optional.of(
                        new ProgrammeFacts(name, aim, territory, first.orElseThrow(), last.orElseThrow(), targets));
    }

    private String words(String field, int longest) {
        var text = text(field);
        if (text.length() > longest) {
            wrong(field, Label.key("matching.programme.wrong.long", longest));
        }
        return text;
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException noDay) {
            wrong(field, Label.key("matching.programme.wrong.day"));
            return Optional.empty();
        }
    }

    private Map<Measure, Integer> targets() {
        var all = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            var text = text(measure.word());
            if (text.isEmpty()) {
                continue;
            }
            try {
                var many = Integer.parseInt(text);
                if (many < 1 || many > ProgrammeFacts.MOST) {
                    wrong(measure.word(), Label.key("matching.programme.wrong.target"));
                }
                all.put(measure, many);
            } catch (NumberFormatException noNumber) {
                wrong(measure.word(), Label.key("matching.programme.wrong.target"));
            }
        }
        return all;
    }
}
