package eu.savoirfaire.platform.cooperation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ProjectsOnPostgresTest extends ProjectsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
