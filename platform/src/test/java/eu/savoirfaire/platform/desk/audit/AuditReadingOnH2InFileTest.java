package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AuditReadingOnH2InFileTest extends AuditReadingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
