package eu.savoirfaire.workshops.material.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldTalks;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.CleanFile;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.keeping.Materials.Said;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is meant for whatever circle, by whatever path: nobody sees anything that is above their own. */
class EveryCircleTest {
    /** Whoever is in a circle and in none narrower. Person 1 spoke, person 2 had a seat. */
    private static final Map<Visibility, Actor> READERS = Map.of(
            Visibility.ORGANISERS, HeldWorkshop.trainer(),
            Visibility.SPEAKERS, HeldWorkshop.attendee(1),
            Visibility.PARTICIPANTS, HeldWorkshop.attendee(2),
            Visibility.MEMBERS, SomePlan.person(9, Role.CONTRIBUTOR, SomePlan.ELSEWHERE),
            Visibility.PUBLIC, Actor.visitor());

    private final Map<Visibility, List<UUID>> files = new EnumMap<>(Visibility.class);
    private HeldWorkshop held;
    private String slug;

    @TempDir
    private Path data;

    @BeforeEach
    void keepOneOfEach() {
        held = new HeldWorkshop(TestDatabase.h2InMemory(), data, 2);
        new HeldTalks(held).released().spoken(HeldTalks.ABOUT_A_SHEET, 1);
        held.ended();
        slug = held.part(Addresses.class).of(held.id()).orElseThrow();
        for (var circle : Visibility.values()) {
            keep(circle);
        }
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void nobodySeesAnItemAboveTheirCircleByAnyPath() throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        for (var reader : Visibility.values()) {
            for (var path : List.of(
                    "/workshops/" + slug,
                    "/workshops/" + slug + "/materials",
                    "/api/v1/workshops/" + held.id().value() + "/materials",
                    "/workshops",
                    "/api/v1/workshops")) {
                var page = held.page(Objects.requireNonNull(READERS.get(reader)), Language.EN, path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                var lists = path.contains(slug) || path.endsWith("materials");
                for (var circle : Visibility.values()) {
                    check(wrong, reader, circle, path, page.body(), lists);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aFileIsNotThereForWhoeverMayNotSeeItAlsoWhoKnowsItsName() throws IOException, InterruptedException {
        var missing = held.page(Actor.visitor(), Language.EN, "/workshops/" + slug + "/materials/" + new UUID(1, 1));
        for (var reader : Visibility.values()) {
            for (var circle : Visibility.values()) {
                for (var file : files.getOrDefault(circle, List.of())) {
                    var path = "/workshops/" + slug + "/materials/" + file;
                    var answer = held.page(Objects.requireNonNull(READERS.get(reader)), Language.EN, path);
                    assertThat(answer.statusCode())
                            .as("%s for %s", circle, reader)
                            .isEqualTo(circle.reaches(reader) ? 200 : missing.statusCode());
                    if (!circle.reaches(reader)) {
                        assertThat(answer.body()).doesNotContain("of-" + circle, "Bytes of " + circle);
                        assertThat(answer.headers().firstValue("Content-Disposition"))
                                .isEmpty();
                    } else {
                        assertThat(answer.body()).contains("Bytes of " + circle);
                        assertThat(answer.headers()
                                        .firstValue("Content-Disposition")
                                        .orElseThrow())
                                .contains(slug)
                                .doesNotContain(circle.name());
                    }
                }
            }
        }
        assertThat(missing.statusCode()).isEqualTo(404);
    }

    @Test
    void sheetsTellOfWhatEverybodyMaySeeAndOfNothingElse() {
        var about = held.part(WorkshopsAhead.class);

        assertThat(about.recordingsAbout(HeldTalks.PRACTICE))
                .extracting(WorkshopsAhead.ShownRecording::title)
                .containsExactly("recording-of-PUBLIC");
        assertThat(about.recordingsAbout(new Reference("practice", new UUID(3, 2).toString())))
                .isEmpty();
    }

    private static void check(
            List<String> wrong, Visibility reader, Visibility circle, String path, String body, boolean lists) {
        for (var title : List.of("handout-of-" + circle, "recording-of-" + circle)) {
            var seen = body.contains(title);
            if (seen && !circle.reaches(reader) || !seen && lists && circle.reaches(reader)) {
                wrong.add("%s at %s: %s %s".formatted(reader, path, title, seen ? "is seen" : "is missing"));
            }
        }
    }

    /** A file, and a recording with a transcript to which whoever spoke says yes. */
    private void keep(Visibility circle) {
        var desk = held.part(MaterialDesk.class);
        var kept = new ArrayList<UUID>();
        held.trainerDoes(() -> {
            var said = new Said(Optional.empty(), "handout-of-" + circle, Language.EN, circle, Optional.empty());
            kept.add(desk.addFile(held.id(), said, text(circle)));
        });
        var address = URI.create("https://video.example/watch");
        var said = new Said(
                Optional.of(HeldTalks.ABOUT_A_SHEET),
                "recording-of-" + circle,
                Language.EN,
                circle,
                Optional.of(address));
        var recording = held.as(HeldWorkshop.trainer(), () -> desk.addRecording(held.id(), said));
        held.trainerDoes(() -> desk.addWords(held.id(), recording, Language.EN, text(circle)));
        if (circle != Visibility.ORGANISERS) {
            held.as(HeldWorkshop.attendee(1), () -> {
                held.part(MaterialRoom.class).answer(slug, recording, true);
                return true;
            });
        }
        held.as(HeldWorkshop.trainer(), () -> desk.see(held.id()))
                .material(recording)
                .words()
                .forEach(words -> kept.add(words.id()));
        files.put(circle, kept);
    }

    private static CleanFile text(Visibility circle) {
        return new CleanFile(FileSort.TXT, ("Bytes of " + circle).getBytes(StandardCharsets.UTF_8));
    }
}
