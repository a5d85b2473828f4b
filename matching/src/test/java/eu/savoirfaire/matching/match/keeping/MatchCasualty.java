package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Takes and gives back places with several threads until it is killed; tells each place that was taken for good. */
final class MatchCasualty {
    private static final int THREADS = 4;
    private static final List<MatchAction> WAY = List.of(
            MatchAction.ACCEPT_AS_SEEKER,
            MatchAction.ACCEPT_AS_PROVIDER,
            MatchAction.INTRODUCE,
            MatchAction.BEGIN,
            MatchAction.WITHDRAW);

    private final Matches matches;
    private final Places places;
    private final TransactionOperations<?> transactions;

    private MatchCasualty(ApplicationContext context) {
        matches = context.getBean(Matches.class);
        places = context.getBean(Places.class);
        transactions = context.getBean(TransactionOperations.class);
    }

    static Map<String, String> database(Path data) {
        return Map.of(
                "datasources.default.url", H2Files.url(data),
                "datasources.default.username", "sa",
                "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.h2.Driver");
    }

    public static void main(String[] arguments) throws InterruptedException {
        var properties = new HashMap<String, Object>(database(Path.of(arguments[0])));
        properties.put("savoir.events.workers", false);
        var seed = Long.parseLong(arguments[1]);
        try (var context = ApplicationContext.run(properties)) {
            var casualty = new MatchCasualty(context);
            System.out.println("begun");
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                for (var thread = 0; thread < THREADS; thread++) {
                    var random = new Random(seed + thread);
                    threads.submit(() -> casualty.live(random));
                }
            }
        }
    }

    private void live(Random random) {
        while (true) {
            var offer = new OfferId(UUID.randomUUID());
            transactions.executeWrite(_ -> {
                places.open(offer, 2, 2, true);
                return offer;
            });
            for (var person = 0; person < 4; person++) {
                go(offer, random.nextInt(WAY.size() + 1));
            }
        }
    }

    private void go(OfferId offer, int steps) {
        var match = matches.propose(
                new NeedId(UUID.randomUUID()),
                offer,
                new SeekerId(UUID.randomUUID()),
                new OrganisationId(new UUID(7, 7)));
        for (var action : WAY.subList(0, steps)) {
            try {
                match = moved(match, action);
            } catch (Refused full) {
                return;
            }
            System.out.println(match.id().value() + " " + match.state());
        }
    }

    private Match moved(Match match, MatchAction action) {
        return matches.move(match.id(), match.version(), new MatchCommand.Simple(action), Set.of(Hand.values()))
                        instanceof Match.Decision.Done(var after)
                ? after
                : match;
    }
}
