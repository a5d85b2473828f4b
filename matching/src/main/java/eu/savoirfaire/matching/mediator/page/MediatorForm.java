package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.conduct.Mediating.Told;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.profile.Cefr;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a mediator typed about themselves; it remembers what has to be mended. */
final class MediatorForm {
    /** Rows for languages. */
    static final int LANGUAGES = 5;

    private final Map<String, String> typed = new HashMap<>();
    private final Set<String> times;
    private FormErrors errors = FormErrors.none();

    MediatorForm(Map<String, Object> form) {
        form.forEach((name, value) -> typed.put(name, String.valueOf(value).strip()));
        times = words(form.get("times"));
    }

    /** As it stands now. */
    static MediatorForm of(Optional<Mediator> known) {
        var typed = new HashMap<String, Object>(Map.of("capacity", "2", "active", "yes"));
        known.ifPresent(mediator -> {
            var row = 1;
            for (var spoken : mediator.languages().entrySet()) {
                typed.put("language-" + row, spoken.getKey());
                typed.put("level-" + row, spoken.getValue().name());
                row++;
            }
            typed.put("territory", mediator.territory());
            typed.put("capacity", mediator.capacity());
            typed.put("active", mediator.active() ? "yes" : "no");
            typed.put(
                    "times",
                    Arrays.stream(Shift.values())
                            .filter(shift -> Shift.all(List.of(shift))
                                    .and(mediator.availability())
                                    .equals(Shift.all(List.of(shift))))
                            .map(Shift::word)
                            .toList());
        });
        typed.put("version", known.map(Mediator::version).orElse(0L));
        return new MediatorForm(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    boolean has(Shift shift) {
        return times.contains(shift.word());
    }

    long version() {
        return number("version").orElse(-1);
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
    Optional<Told> told(Vocabularies vocabularies) {
        var languages = new TreeMap<String, Cefr>();
        for (var row = 1; row <= LANGUAGES; row++) {
            var language = text("language-" + row);
            if (!language.isEmpty()) {
                var level = level(row);
                if (!vocabularies.of(VocabularyName.LANGUAGES).contains(language) || level.isEmpty()) {
                    wrong("language-" + row, Label.key("matching.mediator.wrong.language"));
                } else {
                    languages.put(language, level.get());
                }
            }
        }
        if (languages.size() < 2) {
            wrong("language-1", Label.key("matching.mediator.wrong.two"));
        }
        var territory = text("territory");
        if (!territory.isEmpty() && !vocabularies.of(VocabularyName.REGIONS).contains(territory)) {
            wrong("territory", Label.key("matching.mediator.wrong.territory"));
        }
        var capacity = number("capacity").filter(many -> many >= 1 && many <= Mediator.MOST);
        if (capacity.isEmpty()) {
            wrong("capacity", Label.key("matching.mediator.wrong.capacity", Mediator.MOST));
        }
        var shifts = Arrays.stream(Shift.values()).filter(this::has).toList();
        if (shifts.isEmpty()) {
            wrong("times", Label.key("matching.mediator.wrong.times"));
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Told(
                        languages,
                        territory,
                        Shift.all(shifts),
                        capacity.orElseThrow(),
                        !text("active").equals("no")));
    }

    private Optional<Cefr> level(int row) {
        return Arrays.stream(Cefr.values())
                .filter(level -> level.name().equals(text("level-" + row)))
                .findFirst();
    }

    private Optional<Integer> number(String field) {
        try {
            return Optional.of(Integer.parseInt(text(field)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** One box that is ticked comes as a text, several as a list. */
    private static Set<String> words(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return value == null ? Set.of() : Set.of(String.valueOf(value));
    }
}
