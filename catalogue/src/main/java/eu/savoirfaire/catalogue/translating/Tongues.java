package eu.savoirfaire.catalogue.translating;

import static java.util.stream.Collectors.joining;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The languages that people who translate say they read well. */
@Singleton
public class Tongues implements PersonalData {
    private final TongueRows rows;
    private final AuditTrail audit;
    private final CurrentActor actor;

    Tongues(TongueRows rows, AuditTrail audit, CurrentActor actor) {
        this.rows = rows;
        this.audit = audit;
        this.actor = actor;
    }

    /** None for whoever said nothing. */
    @Transactional(readOnly = true)
    public Set<Language> languages(PersonId person) {
        var all = EnumSet.noneOf(Language.class);
        rows.ofPerson(person.value()).forEach(code -> Language.of(code).ifPresent(all::add));
        return all;
    }

    /** Puts these in the place of those before. */
    @Transactional
    public void choose(PersonId person, Set<Language> chosen) {
        rows.drop(person.value());
        chosen.forEach(language -> rows.enter(person.value(), language.code()));
        audit.record(
                actor.get(),
                "translation.languages",
                person.account(),
                Map.of("languages", chosen.stream().map(Language::code).sorted().collect(joining(" "))));
    }

    @Override
    public String part() {
        return "translator-languages";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.ofPerson(person.value()).stream()
                .map(code -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("language", code);
                    return new Kept("catalogue", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.drop(person.value());
    }
}
