package eu.savoirfaire.platform.cooperation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ProjectsOnH2InFileTest extends ProjectsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
