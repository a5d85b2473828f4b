package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TermsOnPostgresTest extends TermsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
