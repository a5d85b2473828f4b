package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class NotificationsOnPostgresTest extends NotificationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
