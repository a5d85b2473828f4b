package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class JoiningOnPostgresTest extends JoiningContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
