package eu.savoirfaire.workshops.archive;

import static eu.savoirfaire.workshops.SomeWorkshop.inLucca;
import static eu.savoirfaire.workshops.SomeWorkshop.online;
import static eu.savoirfaire.workshops.SomeWorkshop.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class WorkshopsApiTest extends ServedArchive {

    @Test
    void theListHasTheLatestFirst() throws Exception {
        published(inLucca());
        published(online());

        var list = json("/api/v1/workshops");

        assertThat(number(list, "total")).isEqualTo(2);
        assertThat(number(list, "page")).isZero();
        assertThat(number(list, "size")).isEqualTo(20);
        var latest = list.get("items").get(0);
        assertThat(text(latest, "date")).isEqualTo("2021-01-29");
        assertThat(text(latest, "mode")).isEqualTo("ONLINE");
        assertThat(text(latest, "onlinePlatform")).isEqualTo("Zoom");
        assertThat(number(latest, "practices")).isEqualTo(1);
        var first = list.get("items").get(1);
        assertThat(text(first, "slug")).isEqualTo("1-incontro-di-scambio-lucca-2019");
        assertThat(first.get("onlinePlatform").isNull()).isTrue();
        assertThat(number(first, "participants")).isEqualTo(4);
    }

    @Test
    void aPagePastTheEndIsAnEmptyList() throws Exception {
        published(inLucca());

        var list = json("/api/v1/workshops?page=7&size=5&unknown=1");

        assertThat(list.get("items").isArray()).isTrue();
        assertThat(list.get("items").size()).isZero();
        assertThat(number(list, "total")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"page=-1, page", "size=101, size", "size=0, size", "page=x, page"})
    void aParameterThatCannotBeUsedIsNamed(String query, String parameter) throws Exception {
        var answer = get("/api/v1/workshops?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(text(read(answer.body()), "parameter")).isEqualTo(parameter);
    }

    @Test
    void aRecordTellsWhoAndWhat() throws Exception {
        var record = published(inLucca());

        var document = json("/api/v1/workshops/" + record.id().value());

        assertThat(text(document, "title")).isEqualTo("1° Incontro di scambio - Lucca");
        assertThat(text(document, "zone")).isEqualTo("Europe/Rome");
        assertThat(text(document.get("participants").get(1), "role")).isEqualTo("ASSOCIATE");
        assertThat(text(document.get("participants").get(1), "words")).isEqualTo("soggetto aderente estero");
        assertThat(text(document.get("practices").get(0), "code")).isEqualTo("GP-2026-0001");
        assertThat(text(document.get("practices").get(0), "slug")).isEqualTo("sportello");
        assertThat(text(document.get("talks").get(0), "organisation")).isEqualTo("Banca dei Mestieri");
        assertThat(text(document, "source")).isEqualTo("rapporto.txt");
    }

    @Test
    void whoHasThePresentVersionIsNotSentItAgain() throws Exception {
        var path = "/api/v1/workshops/" + published(inLucca()).id().value();
        var tag = get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        workshops.renewSheet(sheet("a1", "GP-2026-0001", "sportello", "Sportello mobile"));

        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/workshops/%s", "/api/v1/workshops/%s.ics"})
    void whatIsNotPublicIsNotThere(String path) throws Exception {
        var draft = workshops.keep(inLucca().reported(), false).id().value();

        for (var id : new Object[] {draft, UUID.randomUUID(), "nonsense", "1"}) {
            var answer = get(path.formatted(id));

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(text(read(answer.body()), "type")).isEqualTo("/problems/workshops.record.not-found");
        }
    }

    @Test
    void aRecordIsACalendarEntryToo() throws Exception {
        var record = published(inLucca());

        var answer = get("/api/v1/workshops/" + record.id().value() + ".ics");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"1-incontro-di-scambio-lucca-2019.ics\"");
        var event = Biweekly.parse(answer.body()).first().getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(record.id().value().toString());
        assertThat(event.getSummary().getValue()).isEqualTo("1° Incontro di scambio - Lucca");
        assertThat(event.getUrl().getValue()).isEqualTo(server.getURL() + "/workshops/" + record.slug());
    }

    @Test
    void aMonthIsNoCalendarEntry() throws Exception {
        var record = published(inLucca().on("2019-04"));

        var answer = get("/api/v1/workshops/" + record.id().value() + ".ics", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(read(answer.body()), "type")).isEqualTo("/problems/workshops.record.day-unknown");
        assertThat(text(read(answer.body()), "detail")).contains("only the month or the year is known");
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).getStringValue();
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).getIntValue();
    }
}
