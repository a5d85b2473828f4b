package eu.savoirfaire.matching.provider.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.exchange.ImportReport.Fate;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static TestDatabase database;
    private static ApplicationContext context;
    private static Acting acting;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Actor employer = Acting.somebody(Role.COORDINATOR, organisation);

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InFile();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
    }

    @AfterAll
    static void shut() {
        context.close();
        database.close();
    }

    @Test
    void whatWasTakenOutAsASpreadsheetComesBackUnchangedInAnyLanguage() {
        offered();

        for (var language : Language.values()) {
            var report = brought(spreadsheet(language), Language.IT);
            assertThat(report.rows()).extracting(ImportReport.OneRow::fate).containsOnly(Fate.UNCHANGED);
            assertThat(report.unknown()).isEmpty();
        }
        assertThat(offers()).hasSize(3);
    }

    @Test
    void theSameIsSoOfCsvAndJson() {
        offered();
        var export = context.getBean(OfferExport.class);
        var offers = offers();

        assertThat(brought(bytes(export.csv(offers, Language.AR)), Language.EN).unchanged())
                .isEqualTo(3);
        assertThat(brought(bytes(export.json(offers)), Language.EN).unchanged()).isEqualTo(3);
        assertThat(offers()).hasSize(3);
    }

    @Test
    void anotherOrganisationGetsDraftsOfTheSame() {
        offered();
        var file = spreadsheet(Language.FR);
        var other = new OrganisationId(UUID.randomUUID());

        var report = acting.as(
                Acting.somebody(Role.COORDINATOR, other),
                () -> context.getBean(OfferImport.class).run(other, file, Language.FR));

        assertThat(report.rows()).extracting(ImportReport.OneRow::fate).containsOnly(Fate.CREATED);
    }

    @Test
    void everyCellIsATextThatComputesNothing() throws IOException {
        begun(OfferKind.MENTOR, Map.of(Detail.TITLE, "=1+1", Detail.LANGUAGE, "it"));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(spreadsheet(Language.IT)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getStringCellValue()).isEqualTo("'=1+1");
        }
        assertThat(brought(spreadsheet(Language.IT), Language.IT).unchanged()).isOne();
    }

    private void offered() {
        begun(
                OfferKind.LOAN,
                Map.of(
                        Detail.TITLE, "Credito; \"piccolo\", per tutti",
                        Detail.LANGUAGE, "it",
                        Detail.TEXT, "Una riga\ne un’altra",
                        Detail.LEAST_AMOUNT, "1000",
                        Detail.MOST_AMOUNT, "15000",
                        Detail.RATE, "4.5",
                        Detail.STAGES, "IDEA START_UP",
                        Detail.FIRST_DAY, "2026-01-01"));
        begun(
                OfferKind.MENTOR,
                Map.of(Detail.TITLE, "مرشد للأعمال الصغيرة", Detail.LANGUAGE, "ar", Detail.TOPICS, "entrepreneurship"));
        begun(OfferKind.VACANCY, Map.of(Detail.TITLE, "Cuoca", Detail.LANGUAGE, "it", Detail.LICENCES, "driving-b"));
    }

    private void begun(OfferKind kind, Map<Detail, String> answers) {
        acting.as(employer, () -> context.getBean(OfferDesk.class).begin(organisation, kind, answers));
    }

    private List<KeptOffer> offers() {
        return acting.as(employer, () -> context.getBean(OfferDesk.class).of(organisation));
    }

    private byte[] spreadsheet(Language language) {
        return context.getBean(OfferExport.class).xlsx(offers(), language);
    }

    private ImportReport brought(byte[] file, Language language) {
        return acting.as(employer, () -> context.getBean(OfferImport.class).run(organisation, file, language));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
