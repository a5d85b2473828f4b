package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CertificateOnPostgresTest extends CertificateContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
