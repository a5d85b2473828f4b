package eu.savoirfaire.catalogue.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MutatedReportsIT {
    private static final int MUTATIONS = 10_000;
    private static final long SEED = Long.getLong("savoir.seed", 20_310_412L);

    @Test
    @Timeout(180)
    void noMutationOfAReportIsTooMuch() {
        MutatedReports.read(MUTATIONS, SEED);
    }
}
