package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns needs into rows and back. */
@Singleton
final class NeedCodec {
    private final Seekers seekers;
    private final Seal seal;
    private final ObjectMapper json;

    NeedCodec(Seekers seekers, Seal seal, ObjectMapper json) {
        this.seekers = seekers;
        this.seal = seal;
        this.json = json;
    }

    /** With the person's own words. */
    KeptNeed whole(NeedRow row) {
        var words = row.words();
        var opened = words == null
                ? null
                : seekers.person(new SeekerId(row.seekerId()))
                        .flatMap(person -> seal.open(person, place(row.id()), words))
                        .orElse(null);
        return kept(row, opened);
    }

    /** As the matcher reads it: without words, which no rule and no score looks at. */
    KeptNeed plain(NeedRow row) {
        return kept(row, null);
    }

    String wish(Wish wish) {
        try {
            return json.writeValueAsString(WishJson.of(wish));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What counts how much for who has not said otherwise. */
    static Edition usualWeights(NeedKind kind) {
        return switch (kind) {
            case MICROCREDIT -> new Edition("seeker-microcredit", 1);
            case MENTORING -> new Edition("seeker-mentoring", 1);
            case JOB -> new Edition("seeker-job", 1);
            case INTERNSHIP -> new Edition("seeker-internship", 1);
        };
    }

    /** Words are kept of people alone: the demo data have none. */
    @Nullable
    String words(NeedId need, SeekerId seeker, Wish wish) {
        if (!(wish instanceof Wish.Microcredit credit) || credit.purpose() == null) {
            return null;
        }
        var purpose = credit.purpose();
        return seekers.person(seeker)
                .map(person -> seal.seal(person, place(need.value()), purpose))
                .orElse(null);
    }

    private KeptNeed kept(NeedRow row, @Nullable String words) {
        var id = new NeedId(row.id());
        var seeker = new SeekerId(row.seekerId());
        var wish = read(row).wish(row.kind(), words);
        var need = new Need(id, seeker, row.since(), Edition.of(row.weights()), wish);
        return new KeptNeed(id, seeker, row.state(), need, row.version(), row.movedAt());
    }

    private WishJson read(NeedRow row) {
        try {
            return json.readValue(row.wish(), WishJson.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("need " + row.id() + " is not as it was written", unreadable);
        }
    }

    private static Place place(UUID need) {
        return new Place("matching.need.words", need.toString());
    }
}
