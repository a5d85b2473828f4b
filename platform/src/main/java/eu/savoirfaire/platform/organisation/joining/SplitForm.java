package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What goes to a new organisation.
 *
 * @param leaving aliases of the present one
 */
record SplitForm(String name, long version, Set<Alias> leaving) {

    /** Aliases that are not there any more are left out; the version tells. */
    static SplitForm of(Map<String, Object> form, Organisation from) {
        var chosen = chosen(form.get("leaving"));
        return new SplitForm(
                Field.typed(form, "name"),
                version(form),
                from.description().aliases().stream()
                        .filter(alias -> chosen.contains(value(alias)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static long version(Map<String, Object> form) {
        try {
            return Long.parseLong(Field.typed(form, "version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** An alias as it is sent. */
    static String value(Alias alias) {
        return alias.language().map(language -> language.code()).orElse("") + ":" + alias.text();
    }

    /** One value comes alone, several as a list. */
    private static List<String> chosen(@Nullable Object sent) {
        return switch (sent) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().map(Objects::toString).toList();
            default -> List.of(sent.toString());
        };
    }
}
