package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChangedTextsOnPostgresTest extends ChangedTextsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
