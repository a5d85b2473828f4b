package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OrganisationsOnPostgresTest extends OrganisationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
