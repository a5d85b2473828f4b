package eu.savoirfaire.workshops.archive;

import static eu.savoirfaire.workshops.SomeWorkshop.inLucca;
import static eu.savoirfaire.workshops.SomeWorkshop.online;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.PresentedSheet;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class WorkshopPagesTest extends ServedArchive {
    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?<!/)workshops\\.[a-z][A-Za-z._-]+");

    @Test
    void anEmptyArchiveSaysWhatWillBeThere() throws Exception {
        var page = get("/workshops?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No workshop on record yet", "No workshop is planned at the moment");
    }

    @ParameterizedTest
    @CsvSource({
        "it, 12 aprile 2019, In presenza, 2 pratiche presentate · 4 organizzazioni",
        "en, April 12&#44; 2019|12 April 2019, In person, 2 practices presented · 4 organisations",
        "es, 12 de abril de 2019, Presencial, 2 prácticas presentadas · 4 organizaciones",
        "fr, 12 avril 2019, En présence, 2 pratiques présentées · 4 organisations",
        "ar, 12 أبريل 2019|١٢ أبريل ٢٠١٩, حضوريًا, عُرضت ممارستان · 4 منظمات"
    })
    void theListSpeaksFiveLanguages(String language, String dates, String mode, String counts) throws Exception {
        published(inLucca());

        var page = get("/workshops?lang=" + language).body();

        assertThat(page).containsPattern(dates.replace("&#44;", ",")).contains(mode, counts);
        assertThat(KEY.matcher(page).results()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRecordIsWholeInEveryLanguage(Language language) throws Exception {
        var slug = published(inLucca()).slug();

        var page = get("/workshops/" + slug + "?lang=" + language.code()).body();

        assertThat(page)
                .contains("<html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"")
                .contains("Consorzio Ponte", "Microcredito per chi comincia", "href=\"/practices/sportello\"")
                .contains("datetime=\"2019-04-12\"", ".ics\"", "rapporto.txt");
        assertThat(KEY.matcher(page).results()).isEmpty();
    }

    @Test
    void aTitleInAnotherLanguageSaysSo() throws Exception {
        published(inLucca());

        assertThat(get("/workshops?lang=ar").body())
                .containsPattern("<span lang=\"it\"\\s+dir=\"ltr\">1° Incontro di scambio - Lucca</span>");
        assertThat(get("/workshops?lang=it").body()).contains("<span>1° Incontro di scambio - Lucca</span>");
    }

    @Test
    void organisationsStandUnderTheirRoles() throws Exception {
        var slug = published(inLucca()
                        .of(
                                new Participant("Rete Officine", "partenariato di progetto"),
                                new Participant("Consorzio Ponte", "capofila"),
                                new Participant("Banca dei Mestieri", "relatrice invitata")))
                .slug();

        var page = get("/workshops/" + slug + "?lang=en").body();

        assertThat(page)
                .containsSubsequence(
                        "Lead organisation", "Consorzio Ponte", "Project partners", "Rete Officine", "Participants")
                .containsSubsequence("Banca dei Mestieri", "relatrice invitata");
    }

    @Test
    void aPracticeWithoutAPublicSheetIsNoLink() throws Exception {
        var hidden = new PresentedSheet(
                new Reference("practice", "b1"), 1, "GP-2026-0009", "nascosta", "Nascosta", Language.IT, false);
        var slug = published(inLucca().with(hidden)).slug();

        var page = get("/workshops/" + slug + "?lang=en").body();

        assertThat(page).contains("Nascosta", "sheet not published yet").doesNotContain("/practices/nascosta");
    }

    @Test
    void anOnlineWorkshopTellsItsPlatformAndRecordings() throws Exception {
        var slug = published(online()).slug();

        var page = get("/workshops/" + slug + "?lang=en").body();

        assertThat(page).contains("Online", ", on Zoom", "Linked to", "Cádiz", "Recordings were kept.");
    }

    @Test
    void aCorrectedRecordSaysSo() throws Exception {
        published(inLucca());
        var slug = published(inLucca().of()).slug();

        assertThat(get("/workshops/" + slug + "?lang=en").body())
                .contains("Corrected: this is version 2.", "The record names no organisations.");
    }

    @Test
    void aMonthIsShownAsAMonthAndNotOfferedToCalendars() throws Exception {
        var slug = published(inLucca().on("2019-04")).slug();

        assertThat(get("/workshops/" + slug + "?lang=it").body())
                .contains("datetime=\"2019-04\"", "aprile 2019")
                .doesNotContain(".ics");
    }

    @Test
    void aWorkshopOfSeveralDaysShowsTheFirstAndTheLast() throws Exception {
        var slug = published(inLucca().on("2019-04-12/2019-04-13")).slug();

        assertThat(get("/workshops/" + slug + "?lang=it").body())
                .containsSubsequence("12 aprile 2019", "13 aprile 2019", ".ics");
        assertThat(get("/workshops?lang=it").body()).containsSubsequence("12 aprile 2019", "13 aprile 2019");
    }

    @Test
    void searchEnginesAreToldOfAnEvent() throws Exception {
        var slug = published(inLucca()).slug();

        var data = read(linkedData(get("/workshops/" + slug).body()));

        assertThat(data.get("@type").getStringValue()).isEqualTo("Event");
        assertThat(data.get("startDate").getStringValue()).isEqualTo("2019-04-12");
        assertThat(data.get("location").get(0).get("name").getStringValue()).isEqualTo("Lucca");
        assertThat(data.get("organizer").get(0).get("name").getStringValue()).isEqualTo("Consorzio Ponte");
        assertThat(data.get("workFeatured").get(1).get("url").getStringValue())
                .isEqualTo(server.getURL() + "/practices/officina");
    }

    @Test
    void whatAReportSaysIsNeverMarkup() throws Exception {
        var title = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
        var slug = published(inLucca().titled(title)).slug();

        var page = get("/workshops/" + slug).body();

        assertThat(page).doesNotContain("<script>alert", "<img src=x");
        assertThat(read(linkedData(page)).get("name").getStringValue()).isEqualTo(title);
        assertThat(get("/workshops").body()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void whatIsNotThereIsAFriendlyPage() throws Exception {
        var page = get("/workshops/nowhere", "Accept", "text/html", "Accept-Language", "fr");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Atelier introuvable", "nowhere").doesNotContain("Exception");
    }

    @Test
    void aBadPageNumberIsToldInTheErrorSummary() throws Exception {
        var page = get("/workshops?page=-1&lang=en", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("error-summary", "page");
    }

    @Test
    void theNavigationLeadsToTheArchive() throws Exception {
        assertThat(get("/workshops?lang=es").body()).containsPattern("<a href=\"/workshops\"[^>]*>Talleres</a>");
    }

    private static String linkedData(String page) {
        var found = LINKED_DATA.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
