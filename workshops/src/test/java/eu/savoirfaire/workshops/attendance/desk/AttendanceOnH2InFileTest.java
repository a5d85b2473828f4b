package eu.savoirfaire.workshops.attendance.desk;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AttendanceOnH2InFileTest extends AttendanceContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
