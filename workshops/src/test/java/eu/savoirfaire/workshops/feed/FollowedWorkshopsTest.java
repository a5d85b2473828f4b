package eu.savoirfaire.workshops.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.time.Hours;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What other programs follow: in calendars, in feeds and in the API, as somebody whom nobody knows. */
class FollowedWorkshopsTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private TestDatabase database;
    private AttendScene scene;
    private EmbeddedServer server;
    private WorkshopId open;
    private WorkshopId supervision;

    @BeforeEach
    void announce() {
        database = TestDatabase.h2InMemory();
        scene = new AttendScene(database, false);
        server = scene.part(EmbeddedServer.class).start();
        open = scene.open(titled(
                "Sportelli; in cammino, «oggi»",
                Kind.EXCHANGE,
                SomePlan.inSiena().hours()));
        supervision = scene.open(
                titled("Segreta", Kind.SUPERVISION, SomePlan.inSiena().hours()));
        scene.as(
                SomePlan.by(Hand.TRAINER),
                () -> scene.part(Planning.class)
                        .begin(titled("Bozza", Kind.EXCHANGE, SomePlan.inSiena().hours())));
    }

    @AfterEach
    void end() {
        client.close();
        scene.close();
        database.close();
    }

    @Test
    void bothReadersFindEveryWorkshopWithItsZoneAndNothingThatIsInConfidence() throws Exception {
        scene.open(titled(
                "Di notte", Kind.EXCHANGE, SomePlan.hours("Asia/Kathmandu", "2026-07-01T23:00", "2026-07-02T02:00")));

        var file = get("/workshops.ics");

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        var calendar = Biweekly.parse(file.body()).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Sportelli; in cammino, «oggi»", "Di notte");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant().toString())
                .containsExactly("2026-06-12T07:00:00Z", "2026-07-01T17:15:00Z");
        assertThat(calendar.getEvents()).allMatch(event -> event.getAttendees().isEmpty());
        var second = read(file.body());
        assertThat(second.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(second.getComponents(Component.VTIMEZONE)).hasSize(2);
        assertThat(second.validate().hasErrors()).isFalse();
        assertThat(file.body()).contains("REFRESH-INTERVAL;VALUE=DURATION:PT6H").doesNotContain("Segreta", "Bozza");
    }

    @Test
    void aChangeKeepsTheUidAndRaisesTheSequenceWhatIsPutOffIsTakenOut() throws Exception {
        var before = event(open);
        var tag = get(file(open)).headers().firstValue("ETag").orElseThrow();
        assertThat(get(file(open), "If-None-Match", tag).statusCode()).isEqualTo(304);

        scene.plan(open, SomePlan.good(PlanningAction.MOVE));
        var moved = event(open);
        scene.plan(open, SomePlan.good(PlanningAction.POSTPONE));
        var off = event(open);

        assertThat(Stream.of(before, moved, off).map(event -> event.getUid().getValue()))
                .containsOnly(open.value().toString());
        assertThat(Stream.of(before, moved, off)
                        .map(event -> event.getSequence().getValue()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(before.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(get(file(open), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void theFeedTellsWhatChangedLastFirstAndIsWellFormedInEveryLanguage() throws Exception {
        var other = scene.open(
                titled("Un altro & <diverso>", Kind.EXCHANGE, SomePlan.inSiena().hours()));
        scene.at(SomePlan.NOW.plusSeconds(60));
        scene.plan(open, new PlanningCommand.Simple(PlanningAction.CLOSE));

        for (var language : Language.values()) {
            var answer = get("/feeds/workshops.atom?lang=" + language.code());
            var feed = xml(answer.body());
            assertThat(texts(feed, "id"))
                    .containsExactly(
                            "https://savoir.example/feeds/workshops.atom",
                            "urn:uuid:" + open.value(),
                            "urn:uuid:" + other.value());
            assertThat(texts(feed, "updated").getFirst())
                    .isEqualTo(texts(feed, "updated").get(1));
            assertThat(texts(feed, "title")).contains("Un altro & <diverso>").doesNotContain("Segreta", "Bozza");
            assertThat(answer.body()).doesNotContain("workshops.feed", "workshops.kind", "example.org");
            assertThat(answer.headers().firstValue("Last-Modified"))
                    .hasValueSatisfying(text -> assertThat(text).endsWith("GMT"));
        }
    }

    @Test
    void theApiHasWhatIsToComeBesideTheRecords() throws Exception {
        scene.register(open, 1, Channel.ROOM);

        var list = get("/api/v1/workshops?size=5").body();
        var document = get("/api/v1/workshops/" + open.value());

        assertThat(list)
                .contains("\"total\":1", "\"state\":\"OPEN\"", "\"start\":\"2026-06-12T09:00:00+02:00\"", "\"free\":39")
                .doesNotContain("Segreta", "Bozza");
        assertThat(document.body())
                .contains("\"zone\":\"Europe/Rome\"", "\"capacity\":40", "\"holder\":\"Rete degli sportelli\"")
                .doesNotContain("person1", "Person 1");
        var tag = document.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/workshops/" + open.value(), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(scene.part(ObjectMapper.class).readValue(list, Map.class)).containsEntry("page", 0);
    }

    @Test
    void whatIsInConfidenceOrNotAnnouncedIsNowhere() throws Exception {
        for (var path : List.of("/api/v1/workshops/%s", "/api/v1/workshops/%s.ics")) {
            assertThat(get(path.formatted(supervision.value())).statusCode()).isEqualTo(404);
        }
        var slug = scene.part(Addresses.class).of(supervision).orElseThrow();
        assertThat(get("/workshops/" + slug + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("/workshops/nothing.ics").statusCode()).isEqualTo(404);
        scene.plan(open, SomePlan.good(PlanningAction.CANCEL));
        for (var path : List.of("/workshops.ics", "/feeds/workshops.atom", "/api/v1/workshops")) {
            assertThat(get(path).statusCode()).isEqualTo(200);
            assertThat(get(path).body()).as(path).doesNotContain("Sportelli", "Segreta", "Bozza");
        }
        read(get("/workshops.ics").body());
    }

    private VEvent event(WorkshopId id) throws IOException, InterruptedException {
        return Biweekly.parse(get(file(id)).body()).first().getEvents().getFirst();
    }

    private String file(WorkshopId id) {
        return "/workshops/" + scene.part(Addresses.class).of(id).orElseThrow() + ".ics";
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> texts(Document feed, String name) {
        var nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return Stream.iterate(0, n -> n < nodes.getLength(), n -> n + 1)
                .map(n -> nodes.item(n).getTextContent())
                .toList();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Plan titled(String title, Kind kind, Hours hours) {
        var plan = SomePlan.inSiena();
        return new Plan(
                title,
                plan.language(),
                kind,
                plan.mode(),
                hours,
                plan.languages(),
                plan.place(),
                plan.holder(),
                plan.hosts(),
                plan.seats(),
                Policy.usual());
    }
}
