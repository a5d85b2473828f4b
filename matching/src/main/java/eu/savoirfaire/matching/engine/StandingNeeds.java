package eu.savoirfaire.matching.engine;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.need.Seeker;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The needs as they are now, by id; of each the highest version that was ever told. */
final class StandingNeeds {
    private final ConcurrentHashMap<NeedId, Told> told = new ConcurrentHashMap<>();

    /** @param seeker nothing where the need is gone */
    private record Told(int version, @Nullable Seeker seeker) {}

    /** @return whether that was news */
    boolean put(Seeker seeker, int version) {
        return tell(seeker.need().id(), new Told(version, seeker));
    }

    /** @return whether that was news */
    boolean remove(NeedId need, int version) {
        return tell(need, new Told(version, null));
    }

    private boolean tell(NeedId need, Told news) {
        return told.merge(need, news, (known, later) -> known.version() < later.version() ? later : known) == news;
    }

    Optional<Seeker> find(NeedId need) {
        return Optional.ofNullable(told.get(need)).map(Told::seeker);
    }

    /** Those that stand, by id. */
    List<Seeker> all() {
        return told.values().stream()
                .map(Told::seeker)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(seeker -> seeker.need().id().value()))
                .toList();
    }
}
