package eu.savoirfaire.matching.followup.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.keeping.Matches;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of the matches of an organisation, in counts in which nobody can be made out. They feed reports, and no weights. */
@Singleton
public class Outcomes {
    /** Fewer are not counted. */
    public static final int LEAST = 5;

    private final Matches matches;

    Outcomes(Matches matches) {
        this.matches = matches;
    }

    /**
     * How many matches came to each result; empty for fewer than {@link #LEAST}, also for none. There is no total: it would tell what
     * one hidden number is.
     */
    @Transactional(readOnly = true)
    public Map<Result, Optional<Long>> of(OrganisationId provider) {
        var counted = matches.of(provider).stream()
                .flatMap(match -> match.result().stream())
                .collect(Collectors.groupingBy(result -> result, Collectors.counting()));
        var shown = new EnumMap<Result, Optional<Long>>(Result.class);
        for (var result : Result.values()) {
            shown.put(result, Optional.ofNullable(counted.get(result)).filter(number -> number >= LEAST));
        }
        return shown;
    }
}
