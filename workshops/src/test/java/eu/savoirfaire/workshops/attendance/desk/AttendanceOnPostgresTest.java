package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AttendanceOnPostgresTest extends AttendanceContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
