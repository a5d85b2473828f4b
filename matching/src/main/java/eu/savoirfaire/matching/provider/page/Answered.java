package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Input;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the fields of a page together to the texts of the details that it asks for. */
final class Answered {
    /** How many languages one page asks for. */
    static final int SPOKEN_ROWS = 3;

    static final String SKILL = "skill-";

    private Answered() {}

    static Map<Detail, String> of(List<Detail> asked, Typed typed) {
        var texts = new EnumMap<Detail, String>(Detail.class);
        for (var detail : asked) {
            texts.put(
                    detail,
                    switch (detail.input()) {
                        case Input.SomeOf _ -> String.join(",", typed.all(detail.word()));
                        case Input.Spoken() -> spoken(typed);
                        case Input.Skills() -> skills(typed);
                        default -> typed.text(detail.word());
                    });
        }
        return texts;
    }

    private static String spoken(Typed typed) {
        return IntStream.rangeClosed(1, SPOKEN_ROWS)
                .filter(row -> !typed.text("spoken-language-" + row).isEmpty())
                .mapToObj(row -> Stream.of("language-", "level-", "reason-")
                        .map(part -> typed.text("spoken-" + part + row).replace(';', ','))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Those of the occupation, each with its answer; then whatever was written below. */
    private static String skills(Typed typed) {
        var chosen = typed.form().keySet().stream()
                .filter(name -> name.startsWith(SKILL) && !typed.text(name).isEmpty())
                .sorted()
                .map(name -> name.substring(SKILL.length()) + " " + typed.text(name));
        return Stream.concat(chosen, typed.text("skills").lines().filter(line -> !line.isBlank()))
                .collect(Collectors.joining("\n"));
    }
}
