package eu.savoirfaire.platform.cooperation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class StopsOnPostgresTest extends StopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
