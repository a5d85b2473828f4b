package eu.savoirfaire.matching.profile.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The profiles of seekers. */
@Singleton
public class Profiles {
    private static final ProfileJson.Words NO_WORDS = new ProfileJson.Words(Map.of(), List.of());

    private final ProfileRows rows;
    private final Seekers seekers;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    Profiles(ProfileRows rows, Seekers seekers, Seal seal, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** What the matcher may read of somebody; blank when nothing was ever saved. */
    @Transactional
    public Profile of(SeekerId seeker) {
        return rows.findById(seeker.value())
                .map(row -> read(row).profile(Map.of()))
                .orElse(Profile.BLANK);
    }

    /** The same of several, by seeker; those of whom nothing was saved are not in it. */
    @Transactional
    public Map<SeekerId, Profile> of(Collection<SeekerId> seekers) {
        var found = new HashMap<SeekerId, Profile>();
        rows.findBySeekerIdIn(seekers.stream().map(SeekerId::value).toList())
                .forEach(
                        row -> found.put(new SeekerId(row.seekerId()), read(row).profile(Map.of())));
        return found;
    }

    /** The whole profile as its person sees it, with their own words. */
    @Transactional
    public KeptProfile kept(SeekerId seeker) {
        return rows.findById(seeker.value())
                .map(this::kept)
                .orElseGet(() -> new KeptProfile(seeker, Profile.BLANK, Unmatched.NONE, 0, Instant.EPOCH));
    }

    /**
     * Writes a profile over the version that it was made from. Whoever calls it tells the needs that read it.
     *
     * @return empty when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional(propagation = MANDATORY)
    public Optional<KeptProfile> save(KeptProfile changed) {
        var id = changed.seeker().value();
        var content = written(ProfileJson.of(changed.profile()));
        var words = sealed(changed);
        var now = clock.instant();
        var done = changed.version() == 0
                ? rows.enter(id, content, words, now)
                : rows.change(id, content, words, changed.version(), now);
        return done == 0
                ? Optional.empty()
                : Optional.of(new KeptProfile(
                        changed.seeker(), changed.profile(), changed.unmatched(), changed.version() + 1, now));
    }

    /** For the erasure of a person. */
    @Transactional(propagation = MANDATORY)
    void drop(SeekerId seeker) {
        rows.drop(seeker.value());
    }

    private KeptProfile kept(ProfileRow row) {
        var seeker = new SeekerId(row.seekerId());
        var words = opened(seeker, row.words());
        return new KeptProfile(
                seeker,
                read(row).profile(words.where()),
                new Unmatched(words.unmatched()),
                row.version(),
                row.changedAt());
    }

    /** Words are kept of people alone: the demo data have none. */
    private @Nullable String sealed(KeptProfile kept) {
        var words = ProfileJson.Words.of(kept);
        return words.empty()
                ? null
                : seekers.person(kept.seeker())
                        .map(person -> seal.seal(person, place(kept.seeker()), written(words)))
                        .orElse(null);
    }

    private ProfileJson.Words opened(SeekerId seeker, @Nullable String sealed) {
        return sealed == null
                ? NO_WORDS
                : seekers.person(seeker)
                        .flatMap(person -> opened(person, seeker, sealed))
                        .orElse(NO_WORDS);
    }

    private Optional<ProfileJson.Words> opened(PersonId person, SeekerId seeker, String sealed) {
        return seal.open(person, place(seeker), sealed).map(text -> read(text, ProfileJson.Words.class));
    }

    private static Place place(SeekerId seeker) {
        return new Place("matching.profile.words", seeker.value().toString());
    }

    private ProfileJson read(ProfileRow row) {
        return read(row.content(), ProfileJson.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a profile is not as it was written", unreadable);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
