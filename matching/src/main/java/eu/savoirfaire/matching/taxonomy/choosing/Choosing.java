package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.MatchingEvent.TaxonomyChosen;
import eu.savoirfaire.matching.taxonomy.choosing.Choice.Name;
import eu.savoirfaire.matching.taxonomy.choosing.Mixing.Shelf;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;

/** A person chooses the taxonomy that is gone by. */
@Singleton
public class Choosing implements PersonalData {
    private static final String STREAM = "taxonomy";

    private final ChoiceRows rows;
    private final Releases releases;
    private final TaxonomyInUse inUse;
    private final NamesInUse names;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final EventLog events;
    private final Clock clock;

    Choosing(
            ChoiceRows rows,
            Releases releases,
            TaxonomyInUse inUse,
            NamesInUse names,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            EventLog events,
            Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.inUse = inUse;
        this.names = names;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What may be the same in our own taxonomy and in a release, for a person to say.
     *
     * @param languages in which both are called the same
     * @param confirmed whether a person said so at the last choice of that release
     */
    public record Same(
            String before,
            String now,
            boolean occupation,
            List<Language> languages,
            Map<Language, String> label,
            SortedMap<String, String> theirLabels,
            boolean confirmed) {
        /** As a form sends it. */
        public String key() {
            return before + "=" + now;
        }
    }

    /**
     * What a choice would come to.
     *
     * @param after the choice that it would follow
     * @param lacking how many names that somebody uses the release lacks, under the same code
     */
    public record Preview(int after, List<Same> same, int lacking) {}

    /** The last choice; its number is 0 where nobody ever chose. */
    @Transactional(readOnly = true)
    public Choice latest() {
        return rows.latest().map(ChoiceRow::choice).orElse(Choice.NONE);
    }

    /** The last 50, the latest first. */
    @Transactional(readOnly = true)
    public List<Choice> all() {
        return rows.all().stream().map(ChoiceRow::choice).toList();
    }

    /**
     * @param release empty for our own
     * @throws Refused with {@link TaxonomyRefusal.NoSuchRelease}
     */
    @Transactional(readOnly = true)
    public Preview preview(Optional<UUID> release) {
        permissions.require(actor.get(), "taxonomy.see", reference(latest().number()));
        var lacking = lacking(shelf(release), new TreeMap<>()).size();
        var confirmed = confirmed(release);
        var same = pairs(release).stream()
                .map(pair -> new Same(
                        pair.before().toString(),
                        pair.now().toString(),
                        pair.before().occupation(),
                        pair.languages(),
                        pair.label(),
                        pair.theirLabels(),
                        pair.now().equals(confirmed.get(pair.before()))))
                .toList();
        return new Preview(latest().number(), same, lacking);
    }

    /**
     * Goes by another taxonomy from now on. Each node does so as soon as it hears of it.
     *
     * @param release empty for our own
     * @param same the {@link Same#key keys} of what the person found to be the same
     * @param after the choice that they looked at
     * @throws Refused with a {@link TaxonomyRefusal}
     */
    @Transactional
    public Choice choose(Optional<UUID> release, Set<String> same, int after) {
        permissions.require(actor.get(), "taxonomy.choose", reference(after));
        var last = latest();
        if (last.number() != after) {
            throw new Refused(new TaxonomyRefusal.ChosenMeanwhile());
        }
        var shelf = shelf(release);
        var said = new TreeMap<Name, Name>();
        pairs(release).stream()
                .filter(pair -> same.contains(pair.before() + "=" + pair.now()))
                .forEach(pair -> said.put(pair.before(), pair.now()));
        var next = new Choice(
                after + 1, release, said, lacking(shelf, said), actor.get().name(), clock.instant());
        if (last.release().equals(release)
                && last.same().equals(said)
                && last.kept().equals(next.kept())) {
            throw new Refused(new TaxonomyRefusal.InUseAlready());
        }
        enter(next);
        return next;
    }

    private void enter(Choice next) {
        var entered = rows.enter(
                next.number(),
                next.release().orElse(null),
                ChoiceRow.lines(next.same()),
                ChoiceRow.lines(next.kept()),
                next.by(),
                next.at());
        if (entered == 0) {
            throw new Refused(new TaxonomyRefusal.ChosenMeanwhile());
        }
        audit.record(
                actor.get(),
                "taxonomy.choose",
                reference(next.number()),
                Map.of(
                        "release", next.release().map(UUID::toString).orElse("own"),
                        "same", Integer.toString(next.same().size()),
                        "kept", Integer.toString(next.kept().size())));
        events.append(STREAM, next.number(), List.of(new TaxonomyChosen(next.number())));
    }

    private Shelf shelf(Optional<UUID> release) {
        return release.map(id -> releases.contents(id)
                        .map(Shelf::of)
                        .orElseThrow(() -> new Refused(new TaxonomyRefusal.NoSuchRelease())))
                .orElseGet(() -> Shelf.of(inUse.own()));
    }

    private List<SameLabels.Pair> pairs(Optional<UUID> release) {
        return release.flatMap(releases::contents)
                .map(contents -> new SameLabels(contents).with(Shelf.of(inUse.own())))
                .orElse(List.of());
    }

    private SortedMap<Name, Name> confirmed(Optional<UUID> release) {
        return rows.all().stream()
                .map(ChoiceRow::choice)
                .filter(choice -> release.isPresent() && choice.release().equals(release))
                .findFirst()
                .map(Choice::same)
                .orElseGet(TreeMap::new);
    }

    /** Of all names that there are now, and of those kept so far, the used ones that the release neither has nor has as another. */
    private SortedSet<Name> lacking(Shelf shelf, Map<Name, Name> same) {
        var candidates = new HashSet<Name>(latest().kept());
        var now = inUse.latest().taxonomy();
        now.skills().forEach(skill -> candidates.add(Name.of(skill.code())));
        now.occupations().forEach(one -> candidates.add(Name.of(one.code())));
        var own = Shelf.of(inUse.own());
        own.skills().keySet().forEach(code -> candidates.add(Name.of(code)));
        own.occupations().keySet().forEach(code -> candidates.add(Name.of(code)));
        shelf.skills().keySet().forEach(code -> candidates.remove(Name.of(code)));
        shelf.occupations().keySet().forEach(code -> candidates.remove(Name.of(code)));
        candidates.removeAll(same.keySet());
        return names.of(candidates);
    }

    private static Reference reference(int number) {
        return new Reference("taxonomy", Integer.toString(number));
    }

    @Override
    public String part() {
        return "taxonomy-choices";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.chosenBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("chosen", row.chosenAt().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
