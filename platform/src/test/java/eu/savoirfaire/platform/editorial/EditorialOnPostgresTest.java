package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EditorialOnPostgresTest extends EditorialContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
