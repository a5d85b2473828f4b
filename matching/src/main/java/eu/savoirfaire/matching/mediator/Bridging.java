package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.matching.profile.Cefr;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who can stand between two sides. A mediator does if they talk well ({@link #WELL}) in a language in which the person talks, and in one
 * that the offer takes, there at least as well as it needs. First come those whose weaker language is the stronger; then who can be
 * where the person is; then who has more time in common with them; then who is free for more; then by id.
 */
public final class Bridging {
    /** So well one talks who speaks for others (CEFR B2: "with a degree of fluency and spontaneity"). */
    public static final Cefr WELL = Cefr.B2;

    private static final Comparator<Bridge> BEST = Comparator.comparing(Bridge::strength, Comparator.reverseOrder())
            .thenComparing(Bridge::near, Comparator.reverseOrder())
            .thenComparing(Bridge::shared, Comparator.reverseOrder())
            .thenComparing(
                    bridge -> bridge.mediator().capacity() - bridge.mediator().taken(), Comparator.reverseOrder())
            .thenComparing(bridge -> bridge.mediator().id());

    private Bridging() {}

    /** The best of those who are free, best first; none if the two need nobody. */
    public static List<Bridge> best(Side seeker, Side provider, Collection<Mediator> mediators, int many) {
        if (Side.share(seeker, provider)) {
            return List.of();
        }
        return mediators.stream()
                .filter(Mediator::isFree)
                .flatMap(mediator -> bridge(seeker, provider, mediator).stream())
                .sorted(BEST)
                .limit(many)
                .toList();
    }

    /** How this one reaches both, by the strongest language to each side; empty if they do not. */
    public static Optional<Bridge> bridge(Side seeker, Side provider, Mediator mediator) {
        var toSeeker = strongest(mediator, seeker.languages(), false);
        var toProvider = strongest(mediator, provider.languages(), true);
        if (toSeeker.isEmpty() || toProvider.isEmpty()) {
            return Optional.empty();
        }
        var one = mediator.level(toSeeker.get()).orElseThrow();
        var other = mediator.level(toProvider.get()).orElseThrow();
        return Optional.of(new Bridge(
                mediator,
                toSeeker.get(),
                toProvider.get(),
                one.compareTo(other) <= 0 ? one : other,
                isNear(mediator, seeker),
                seeker.availability()
                        .map(mediator.availability()::and)
                        .map(parts -> parts.count())
                        .orElse(0)));
    }

    private static Optional<String> strongest(Mediator mediator, Map<String, Cefr> side, boolean asNeeded) {
        return side.entrySet().stream()
                .filter(spoken -> asNeeded || spoken.getValue().compareTo(Side.TALKS) >= 0)
                .filter(spoken -> mediator.level(spoken.getKey())
                        .filter(level ->
                                level.compareTo(WELL) >= 0 && (!asNeeded || level.compareTo(spoken.getValue()) >= 0))
                        .isPresent())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(
                                (String language) -> mediator.level(language).orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(Mediator mediator, Side seeker) {
        return mediator.territory().isEmpty()
                || !seeker.region().isEmpty() && seeker.region().startsWith(mediator.territory());
    }
}
