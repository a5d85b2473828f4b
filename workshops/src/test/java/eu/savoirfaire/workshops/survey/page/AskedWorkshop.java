package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A workshop at which eight people were, who may be asked about it; the ninth did not come. */
final class AskedWorkshop implements AutoCloseable {
    static final int PEOPLE = 8;

    private static final List<String> TABLES = List.of(
            "workshops.survey",
            "workshops.survey_answers",
            "workshops.survey_taken",
            "workshops.survey_hidden",
            "infra.event",
            "infra.audit");

    private final TestDatabase database;
    private final HeldWorkshop held;

    AskedWorkshop(TestDatabase database, Path data) {
        this.database = database;
        this.held = new HeldWorkshop(database, data, PEOPLE + 1).ended();
        var whole = new Span(Instant.parse("2026-06-12T07:00:00Z"), Instant.parse("2026-06-12T11:00:00Z"));
        held.inTransaction(() -> {
            for (var person = 1; person <= PEOPLE; person++) {
                held.part(Presences.class).seen(held.id(), HeldWorkshop.person(person), Origin.QR, whole);
            }
        });
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
    }

    HeldWorkshop held() {
        return held;
    }

    String slug() {
        return held.part(Addresses.class).of(held.id()).orElseThrow();
    }

    void open() {
        held.trainerDoes(() -> held.part(SurveyDesk.class).open(held.id(), 14));
    }

    String link(int person) {
        return held.as(
                HeldWorkshop.attendee(person),
                () -> held.part(SurveyHandout.class).take(slug()));
    }

    FilledIn answer(String useful, String text) {
        return new FilledIn(SurveyContract.said(useful, text));
    }

    /** That many answers, through links of that many people. */
    void answered(int people) {
        for (var person = 1; person <= people; person++) {
            held.part(Surveys.class).answer(link(person), answer("" + (1 + person % 5), "text " + person));
        }
    }

    /** Gives these answers through these links; all rows after it. */
    List<String> replay(List<String> links, List<FilledIn> answers) {
        for (var number = 0; number < links.size(); number++) {
            held.part(Surveys.class).answer(links.get(number), answers.get(number));
        }
        return everything();
    }

    /** As if nobody had answered. */
    void rewind(String before) {
        var columns = before.split("\\|");
        try (var connection = database.connect();
                var update = connection.prepareStatement(
                        "update workshops.survey_answers set used = ?, heap = ? where handed = ?")) {
            update.setString(1, columns[2]);
            update.setString(2, columns[3]);
            update.setInt(3, Integer.parseInt(columns[1]));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> everything() {
        return TABLES.stream().flatMap(table -> read(table).stream()).toList();
    }

    List<String> rows(String table) {
        return read("workshops." + table);
    }

    private List<String> read(String table) {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select * from " + table)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var columns = Stream.<String>builder();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(Objects.requireNonNullElse(row.getString(column), ""));
                }
                rows.add(String.join("|", columns.build().toList()));
            }
            Collections.sort(rows);
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        held.close();
    }
}
