package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AuditReadingOnPostgresTest extends AuditReadingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
