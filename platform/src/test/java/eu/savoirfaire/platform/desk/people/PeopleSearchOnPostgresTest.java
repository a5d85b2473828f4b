package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PeopleSearchOnPostgresTest extends PeopleSearchContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
