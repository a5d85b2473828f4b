package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PersonsOnH2InFileTest extends PersonsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
