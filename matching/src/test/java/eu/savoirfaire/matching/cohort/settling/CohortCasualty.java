package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.Runs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Confirms a run and takes it back, again and again, until it is killed; what it had begun in the life before it confirms first. */
final class CohortCasualty {
    static final int PAIRS = 24;
    private static final int CIRCLES = 3;
    private static final long APART = 1_000;

    private final CohortScene scene;

    private CohortCasualty(CohortScene scene) {
        this.scene = scene;
    }

    static Map<String, String> database(Path data) {
        return Map.of(
                "datasources.default.url", H2Files.url(data),
                "datasources.default.username", "sa",
                "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.h2.Driver");
    }

    public static void main(String[] arguments) {
        var life = Long.parseLong(arguments[1]);
        try (var scene = new CohortScene(database(Path.of(arguments[0])), () -> {})) {
            var casualty = new CohortCasualty(scene);
            casualty.takeUp(life);
            casualty.live(life);
        }
    }

    /** The cohort of the life before, as death left it: whatever that was, it is confirmed now. */
    private void takeUp(long life) {
        if (life > 0) {
            needs(life - 1);
            offers(life - 1);
            for (var cohort : scene.part(Cohorts.class).all()) {
                if (cohort.state() == CohortState.PROPOSED) {
                    confirm(cohort.id(), run(cohort));
                }
            }
        }
    }

    private KeptRun run(Cohort cohort) {
        return scene.part(Runs.class).require(cohort.run().orElseThrow());
    }

    private void live(long life) {
        var cohort = scene.closed(needs(life), offers(life));
        var run = scene.run(cohort);
        while (true) {
            System.out.println("confirming " + cohort.value());
            confirm(cohort, run);
            System.out.println("confirmed " + cohort.value());
            scene.part(Settling.class).undo(cohort);
        }
    }

    private void confirm(CohortId cohort, KeptRun run) {
        scene.confirmed(cohort, run).ifPresent(why -> {
            throw new IllegalStateException("not confirmed: " + why);
        });
    }

    private List<NeedId> needs(long life) {
        return scene.needs((life + 1) * APART, PAIRS, "a");
    }

    private List<OfferId> offers(long life) {
        return LongStream.range(0, CIRCLES)
                .mapToObj(n -> scene.offer((life + 1) * APART + n, PAIRS / CIRCLES, "a"))
                .toList();
    }
}
