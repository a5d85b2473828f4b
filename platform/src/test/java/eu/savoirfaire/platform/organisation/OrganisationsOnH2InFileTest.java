package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OrganisationsOnH2InFileTest extends OrganisationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
