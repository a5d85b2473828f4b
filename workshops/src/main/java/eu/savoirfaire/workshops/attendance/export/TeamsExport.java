package eu.savoirfaire.workshops.attendance.export;

import eu.savoirfaire.workshops.attendance.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * The attendance report that Microsoft Teams exports: UTF-16LE, tab-separated, in sections: a summary, the participants from
 * their first coming to their last going, and what they did in between. The last section that has times is the exact one.
 */
public final class TeamsExport {
    private static final CSVFormat FORMAT =
            CSVFormat.TDF.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    private TeamsExport() {}

    /**
     * @param zone in which its times are; empty when nobody said
     * @param day of the workshop there
     */
    public static ExportReading read(byte[] file, Optional<ZoneId> zone, LocalDate day) {
        var text = new String(file, charset(file));
        var tables = Table.in(text.startsWith("\ufeff") ? text.substring(1) : text, FORMAT);
        if (tables.isEmpty()) {
            return new ExportReading.NotAnExport();
        }
        return zone.map(where -> tables.getLast().read(Origin.TEAMS, where, day))
                .orElseGet(ExportReading.ZoneNeeded::new);
    }

    /** People save it anew with other programs, which write UTF-8. */
    private static Charset charset(byte[] file) {
        var isUtf16 = file.length > 1 && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE || file[1] == 0);
        return isUtf16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
