package eu.savoirfaire.workshops.attendance.export;

import eu.savoirfaire.workshops.attendance.Origin;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * The report of participants that Zoom exports: comma-separated UTF-8, with or without some lines about the meeting above,
 * headings and times in the language of the account, and no zone.
 */
public final class ZoomExport {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    private ZoomExport() {}

    /**
     * @param zone in which its times are; empty when nobody said
     * @param day of the workshop there
     */
    public static ExportReading read(byte[] file, Optional<ZoneId> zone, LocalDate day) {
        var text = new String(file, StandardCharsets.UTF_8);
        var tables = Table.in(text.startsWith("\ufeff") ? text.substring(1) : text, FORMAT);
        if (tables.isEmpty()) {
            return new ExportReading.NotAnExport();
        }
        return zone.map(where -> tables.getFirst().read(Origin.ZOOM, where, day))
                .orElseGet(ExportReading.ZoneNeeded::new);
    }
}
