package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class NotificationsOnH2InFileTest extends NotificationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
