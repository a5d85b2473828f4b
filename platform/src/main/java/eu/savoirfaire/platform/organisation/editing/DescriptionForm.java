package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Description;
import eu.savoirfaire.platform.organisation.OrganisationName;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.WebAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A description as it was typed.
 *
 * @param aliases by the name of their field, one a line
 */
record DescriptionForm(String name, String type, String place, String web, Map<String, String> aliases) {
    /** Of all languages, and then of each. */
    private static final int MOST_ALIASES = 30;

    static DescriptionForm empty() {
        return of(Map.of());
    }

    static DescriptionForm of(Map<String, Object> form) {
        var aliases = new LinkedHashMap<String, String>();
        fields().forEach(field -> aliases.put(field, Field.typed(form, field)));
        return new DescriptionForm(
                Field.typed(form, "name"),
                Field.typed(form, "type"),
                Field.typed(form, "place"),
                Field.typed(form, "web"),
                aliases);
    }

    static DescriptionForm of(Description said) {
        var aliases = new LinkedHashMap<String, String>();
        fields().forEach(field -> aliases.put(field, ""));
        said.aliases().stream()
                .sorted(Alias.ORDER)
                .forEach(alias -> aliases.merge(
                        field(alias.language()),
                        alias.text(),
                        (some, one) -> some.isEmpty() ? one : some + "\n" + one));
        return new DescriptionForm(
                said.name().text(),
                said.type().code(),
                said.place().orElse(""),
                said.web().map(WebAddress::text).orElse(""),
                aliases);
    }

    /** The name of the field for aliases of a language, or of all. */
    static String field(Optional<Language> language) {
        return language.map(one -> "also-" + one.code()).orElse("also");
    }

    /** What has to be mended, in the order of the fields. */
    FormErrors errors(Predicate<String> knownPlace) {
        var errors = FormErrors.none();
        if (OrganisationName.of(name).isEmpty()) {
            errors = errors.with("name", Label.key("platform.organisation.name.wrong", OrganisationName.LONGEST));
        }
        if (OrganisationType.of(type).isEmpty()) {
            errors = errors.with("type", Label.key("platform.organisation.type.wrong"));
        }
        if (!place.isEmpty() && !knownPlace.test(place)) {
            errors = errors.with("place", Label.key("platform.organisation.place.wrong"));
        }
        if (!web.isEmpty() && WebAddress.of(web).isEmpty()) {
            errors = errors.with("web", Label.key("platform.organisation.web.wrong"));
        }
        for (var field : aliases.entrySet()) {
            if (!fine(field.getValue())) {
                errors = errors.with(
                        field.getKey(),
                        Label.key("platform.organisation.also.wrong", MOST_ALIASES, OrganisationName.LONGEST));
            }
        }
        return errors;
    }

    /** What was meant; asked for only when there are no errors. */
    Description description() {
        return new Description(
                OrganisationName.of(name).orElseThrow(),
                OrganisationType.of(type).orElseThrow(),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                web.isEmpty() ? Optional.empty() : WebAddress.of(web),
                meant());
    }

    private Set<Alias> meant() {
        var meant = new HashSet<Alias>();
        languages()
                .forEach(language -> lines(aliases.getOrDefault(field(language), ""))
                        .flatMap(line -> OrganisationName.of(line).stream())
                        .forEach(text -> meant.add(new Alias(text, language))));
        return meant;
    }

    private static boolean fine(String typed) {
        return lines(typed).count() <= MOST_ALIASES
                && lines(typed).allMatch(line -> OrganisationName.of(line).isPresent());
    }

    private static Stream<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static List<String> fields() {
        return languages().map(DescriptionForm::field).toList();
    }

    private static Stream<Optional<Language>> languages() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Language.values()).map(Optional::of));
    }

    /** All fields by name, to be sent along. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("name", name);
        all.put("type", type);
        all.put("place", place);
        all.put("web", web);
        all.putAll(aliases);
        return all;
    }
}
