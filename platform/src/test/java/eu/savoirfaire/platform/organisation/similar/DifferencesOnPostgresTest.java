package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DifferencesOnPostgresTest extends DifferencesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
