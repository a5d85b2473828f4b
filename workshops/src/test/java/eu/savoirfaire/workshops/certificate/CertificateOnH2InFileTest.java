package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CertificateOnH2InFileTest extends CertificateContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
