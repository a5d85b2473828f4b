package eu.savoirfaire.workshops.attendance.export;

import io.micronaut.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Reads a file without being told whose it is: JSON is BigBlueButton's, tabs are of Teams, the rest may be Zoom's. */
public final class AnyExport {
    private AnyExport() {}

    /**
     * @param zone in which its times are, if they say no zone themselves; empty when nobody said
     * @param day of the workshop there
     */
    public static ExportReading read(byte[] file, Optional<ZoneId> zone, LocalDate day, JsonMapper json) {
        var at = firstLetter(file);
        if (at < file.length && file[at] == '{') {
            return BigBlueButtonExport.read(file, json);
        }
        var teams = hasTabs(file) ? TeamsExport.read(file, zone, day) : new ExportReading.NotAnExport();
        return teams instanceof ExportReading.NotAnExport ? ZoomExport.read(file, zone, day) : teams;
    }

    private static int firstLetter(byte[] file) {
        var at = 0;
        while (at < file.length && (file[at] <= ' ')) {
            at++; // blanks, and the three bytes of a mark of UTF-8, which are negative
        }
        return at;
    }

    private static boolean hasTabs(byte[] file) {
        for (var one : file) {
            if (one == '\t') {
                return true;
            }
        }
        return false;
    }
}
