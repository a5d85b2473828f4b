package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PeopleSearchOnH2InFileTest extends PeopleSearchContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
