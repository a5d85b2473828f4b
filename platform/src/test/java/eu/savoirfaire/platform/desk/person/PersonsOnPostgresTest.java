package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PersonsOnPostgresTest extends PersonsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
