package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.cohort.CohortFacts;
import eu.savoirfaire.matching.cohort.CohortKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was typed about a cohort; it remembers what has to be mended. */
final class CohortForm {
    private final Map<String, String> typed = new HashMap<>();
    private FormErrors errors = FormErrors.none();

    CohortForm(Map<String, Object> form) {
        form.forEach((name, value) -> typed.put(name, String.valueOf(value).strip()));
    }

    /** As it stands now. */
    static CohortForm of(CohortFacts facts) {
        return new CohortForm(Map.of(
                "name", facts.name(),
                "kind", facts.kind().word(),
                "order", facts.mostWelfare() ? "sum" : "stable",
                "least", facts.least(),
                "most", facts.most(),
                "first", facts.first(),
                "last", facts.last()));
    }

    /** A circle as they usually are, from the beginning of the month after next. */
    static CohortForm blank(LocalDate today) {
        var first = today.plusMonths(2).withDayOfMonth(1);
        return new CohortForm(Map.of(
                "kind",
                CohortKind.CIRCLES.word(),
                "order",
                "stable",
                "least",
                CohortFacts.CIRCLE_LEAST,
                "most",
                CohortFacts.CIRCLE_MOST,
                "first",
                first,
                "last",
                first.plusMonths(CohortFacts.CIRCLE_MONTHS).minusDays(1)));
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    long version() {
        return number("version").orElse(-1L);
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String field, String key) {
        if (errors.of(field) == null) {
            errors = errors.with(field, Label.key(key));
        }
    }

    /** Empty when something has to be mended. */
    Optional<CohortFacts> facts() {
        var name = text("name");
        if (name.isEmpty()) {
            wrong("name", "matching.cohort.wrong.name");
        } else if (name.length() > CohortFacts.LONGEST_NAME) {
            wrong("name", "matching.cohort.wrong.name-long");
        }
        var kind = Arrays.stream(CohortKind.values())
                .filter(one -> one.word().equals(text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            wrong("kind", "matching.cohort.wrong.kind");
        }
        var least = people("least", 0);
        var most = people("most", 1);
        var first = day("first");
        var last = day("last");
        if (errors.any()) {
            return Optional.empty();
        }
        return Optional.of(new CohortFacts(
                name,
                kind.orElseThrow(),
                text("order").equals("sum") && kind.orElseThrow() != CohortKind.CIRCLES,
                least,
                most,
                first,
                last,
                Optional.empty()));
    }

    private int people(String field, int from) {
        var found = number(field).filter(many -> many >= from && many <= CohortFacts.MOST_PEOPLE);
        if (found.isEmpty()) {
            wrong(field, "matching.cohort.wrong.people");
        } else if (field.equals("most")
                && number("least").filter(least -> least > found.get()).isPresent()) {
            wrong(field, "matching.cohort.wrong.most");
        }
        return found.orElse(0L).intValue();
    }

    private LocalDate day(String field) {
        try {
            var day = LocalDate.parse(text(field));
            if (field.equals("last") && isBeforeFirst(day)) {
                wrong(field, "matching.cohort.wrong.last");
            }
            return day;
        } catch (DateTimeParseException noDay) {
            wrong(field, "matching.cohort.wrong.day");
            return LocalDate.EPOCH;
        }
    }

    private boolean isBeforeFirst(LocalDate day) {
        try {
            return day.isBefore(LocalDate.parse(text("first")));
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Long> number(String field) {
        try {
            return Optional.of(Long.parseLong(text(field)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
