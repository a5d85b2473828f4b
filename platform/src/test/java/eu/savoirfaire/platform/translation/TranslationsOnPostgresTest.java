package eu.savoirfaire.platform.translation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TranslationsOnPostgresTest extends TranslationsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
