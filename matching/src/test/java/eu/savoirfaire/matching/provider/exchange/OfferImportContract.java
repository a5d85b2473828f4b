package eu.savoirfaire.matching.provider.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.exchange.ImportReport.Fate;
import eu.savoirfaire.matching.provider.exchange.ImportReport.OneRow;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is promised of files of offers, in whatever format, on whatever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OfferImportContract {
    private static final List<String> HEADER =
            List.of("kind", "title", "language", "least-amount", "rate", "occupation", "first-day", "spaceport");

    /** Under the header; each with what is told of it. */
    private static final List<List<String>> ROWS = List.of(
            List.of("loan", "Credito piccolo", "it", "1000", "4.5", "", "2026-12-01", "north"),
            List.of("spaceship", "Razzo", "it", "", "", "", "", ""),
            List.of("loan", "", "it", "1000", "", "", "", ""),
            List.of("loan", "Caro", "it", "molti", "140", "", "", ""),
            List.of("vacancy", "Cuoca", "it", "", "3", "", "domani", ""),
            List.of("vacancy", "Astronauta", "klingon", "", "", "astronaut", "", ""),
            List.of("mentor", "Maestra", "it", "", "", "", "", ""),
            List.of("loan", "Credito piccolo", "it", "1000.00", "4,5", "", "2026-12-01", ""));

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    private TestDatabase database;
    private ApplicationContext context;
    private Acting acting;

    abstract TestDatabase database();

    /** How a table is written down. */
    enum Format {
        CSV(1),
        SEMICOLONS(1),
        XLSX(1),
        /** Has no header: its first row is the first. */
        JSON(0);

        private final int headers;

        Format(int headers) {
            this.headers = headers;
        }

        byte[] written(List<String> header, List<List<String>> rows) {
            return switch (this) {
                case CSV -> separated(",", header, rows);
                case SEMICOLONS -> separated(";", header, rows);
                case XLSX -> spreadsheet(header, rows);
                case JSON ->
                    rows.stream()
                            .map(row -> IntStream.range(0, header.size())
                                    .mapToObj(i -> quoted(header.get(i)) + ":" + quoted(row.get(i)))
                                    .collect(Collectors.joining(",", "{", "}")))
                            .collect(Collectors.joining(",", "[", "]"))
                            .getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @BeforeAll
    void open() {
        database = database();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
    }

    @AfterAll
    void shut() {
        context.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void brokenRowsAreToldWithTheirColumnsAndTheOthersAreTaken(Format format) {
        var there = new OrganisationId(UUID.randomUUID());

        var report = brought(there, Role.COORDINATOR, format.written(HEADER, ROWS));

        assertThat(report.unknown()).containsExactly("spaceport");
        assertThat(report.rows())
                .extracting(OneRow::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS.size())
                        .map(row -> row + format.headers)
                        .boxed()
                        .toList());
        assertThat(report.rows())
                .extracting(OneRow::fate)
                .containsExactly(
                        Fate.CREATED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.CREATED,
                        Fate.UNCHANGED);
        assertThat(report.rows().get(7).href())
                .isEqualTo(report.rows().getFirst().href());
        assertThat(told(report, 1)).singleElement().asString().contains("spaceship");
        assertThat(told(report, 2)).hasSize(1);
        assertThat(told(report, 3)).satisfiesExactlyInAnyOrder(column("least-amount", "molti"), column("rate", "140"));
        assertThat(told(report, 4)).satisfiesExactlyInAnyOrder(column("rate", ""), column("first-day", "domani"));
        assertThat(told(report, 5))
                .satisfiesExactlyInAnyOrder(column("language", "klingon"), column("occupation", "astronaut"));
        var kept = acting.as(
                Acting.somebody(Role.COORDINATOR, there),
                () -> context.getBean(OfferDesk.class).of(there));
        assertThat(kept).hasSize(2).allMatch(offer -> offer.state() == OfferState.DRAFT);
    }

    @Test
    void aKindThatTheOrganisationDoesNotOfferIsRefusedInItsRow() {
        var report = brought(organisation, Role.EMPLOYER, Format.CSV.written(HEADER, ROWS));

        assertThat(report.rows().getFirst().fate()).isEqualTo(Fate.REFUSED);
        assertThat(told(report, 0)).singleElement().asString().contains("loan");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAsAWholeAndSaysWhy() {
        requireRefused(new byte[0], new FileRefusal.NoFormat());
        requireRefused(new byte[] {'P', 'K', 3, 4, 9, 9}, new FileRefusal.NoFormat());
        requireRefused(new byte[] {(byte) 0xC3, 0x28}, new FileRefusal.NoFormat());
        requireRefused(bytes("[{\"kind\":\"loan\",\"title\":"), new FileRefusal.Broken(1, "JSON"));
        requireRefused(bytes("kind,title\nloan,\"half"), new FileRefusal.Broken(1, "CSV"));
        requireRefused(bytes("what,else\n1,2\n"), new FileRefusal.NoColumns(text("import.kind"), text("detail.title")));
        var many = IntStream.rangeClosed(0, TableReader.MOST_ROWS)
                .mapToObj(row -> List.of("loan", "Credito " + row))
                .toList();
        requireRefused(
                Format.CSV.written(List.of("kind", "title"), many), new FileRefusal.TooMany(TableReader.MOST_ROWS));
    }

    private void requireRefused(byte[] file, FileRefusal why) {
        assertThatThrownBy(() -> brought(organisation, Role.COORDINATOR, file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private ImportReport brought(OrganisationId there, Role role, byte[] file) {
        Actor actor = Acting.somebody(role, there);
        return acting.as(actor, () -> context.getBean(OfferImport.class).run(there, file, Language.EN));
    }

    private List<String> told(ImportReport report, int row) {
        return report.rows().get(row).wrong().stream().map(this::text).toList();
    }

    private Consumer<String> column(String word, String cell) {
        return text -> assertThat(text).contains(text("detail." + word)).contains(cell);
    }

    private String text(Label label) {
        return context.getBean(Messages.class).text(Language.EN, label);
    }

    private String text(String key) {
        return text(Label.key("matching.offers." + key));
    }

    private static byte[] separated(String by, List<String> header, List<List<String>> rows) {
        var lines = rows.stream()
                .map(row -> row.stream().map(OfferImportContract::quoted).collect(Collectors.joining(by)))
                .collect(Collectors.joining("\n"));
        return bytes(String.join(by, header) + "\n" + lines + "\n");
    }

    private static byte[] spreadsheet(List<String> header, List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (var number = 0; number <= rows.size(); number++) {
                var row = sheet.createRow(number);
                var cells = number == 0 ? header : rows.get(number - 1);
                for (var i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
