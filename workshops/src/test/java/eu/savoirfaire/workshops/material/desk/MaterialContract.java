package eu.savoirfaire.workshops.material.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldTalks;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopsAhead;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.MaterialRefusal;
import eu.savoirfaire.workshops.material.Missing;
import eu.savoirfaire.workshops.material.Visibility;
import eu.savoirfaire.workshops.material.file.CleanFile;
import eu.savoirfaire.workshops.material.file.FileSort;
import eu.savoirfaire.workshops.material.keeping.Materials.Said;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.programme.ItemId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a workshop, and who says who may see it. Person 1 spoke, person 2 had a seat. */
abstract class MaterialContract {
    private static final CleanFile CAPTIONS =
            new CleanFile(FileSort.VTT, "WEBVTT\n\n00:00.000 --> 00:04.000\nHello\n".getBytes(StandardCharsets.UTF_8));

    private HeldWorkshop held;
    private MaterialDesk desk;
    private String slug;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(database(), data, 2);
        new HeldTalks(held).released().spoken(HeldTalks.ABOUT_A_SHEET, 1);
        held.ended();
        desk = held.part(MaterialDesk.class);
        slug = held.part(Addresses.class).of(held.id()).orElseThrow();
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void aRecordingForEverybodyWaitsForItsWordsAndForWhoeverSpoke() {
        var recording = recording(Visibility.PUBLIC, HeldTalks.ABOUT_A_SHEET);
        assertThat(find(recording).missing())
                .containsExactly(new Missing.Words(), new Missing.Answer(HeldWorkshop.person(1)));
        assertThat(find(recording).shown()).isEqualTo(Visibility.ORGANISERS);

        held.trainerDoes(() -> desk.addWords(held.id(), recording, Language.EN, CAPTIONS));
        assertThat(find(recording).missing()).containsExactly(new Missing.Answer(HeldWorkshop.person(1)));
        answer(recording, true);

        assertThat(find(recording).isPublic()).isTrue();
        assertThat(held.part(WorkshopsAhead.class).recordingsAbout(HeldTalks.PRACTICE))
                .extracting(WorkshopsAhead.ShownRecording::title)
                .containsExactly("Recording PUBLIC");
        assertThat(held.events("savoirfaire.workshops.consent-asked.v1")).isEqualTo(1);
        assertThat(held.events("savoirfaire.workshops.recording-shown.v1")).isEqualTo(1);
    }

    @Test
    void aConsentThatIsTakenBackHidesTheRecordingAtOnce() {
        var recording = shown();

        answer(recording, false);

        assertThat(find(recording).shown()).isEqualTo(Visibility.ORGANISERS);
        assertThat(held.part(WorkshopsAhead.class).recordingsAbout(HeldTalks.PRACTICE))
                .isEmpty();
        assertThat(held.events("savoirfaire.workshops.recording-hidden.v1")).isEqualTo(1);
    }

    @Test
    void aNoCountsForEveryCircleAndCannotBeUnasked() {
        var recording = recording(Visibility.PARTICIPANTS, HeldTalks.ABOUT_A_SHEET);
        assertThat(find(recording).shown()).isEqualTo(Visibility.PARTICIPANTS);

        answer(recording, false);
        held.trainerDoes(() -> desk.name(held.id(), recording, Set.of()));

        assertThat(find(recording).missing()).containsExactly(new Missing.Yes(Optional.of(HeldWorkshop.person(1))));
        assertThat(find(recording).shown()).isEqualTo(Visibility.ORGANISERS);
    }

    @Test
    void onlyWhoeverIsAskedAnswers() {
        var recording = recording(Visibility.PUBLIC, HeldTalks.WITHOUT);

        refused(() -> answer(recording, true), new MaterialRefusal.NotAsked());
        held.trainerDoes(() -> desk.name(held.id(), recording, Set.of(HeldWorkshop.person(1))));
        answer(recording, true);

        assertThat(find(recording).missing()).containsExactly(new Missing.Words());
    }

    @Test
    void whoeverIsErasedTakesTheirConsentBack() {
        var recording = shown();
        var kept = held.personalData("recording-consents");
        assertThat(kept.of(HeldWorkshop.person(1))).hasSize(1);

        kept.erase(HeldWorkshop.person(1));
        kept.erase(HeldWorkshop.person(1));

        assertThat(kept.of(HeldWorkshop.person(1))).isEmpty();
        assertThat(find(recording).missing()).containsExactly(new Missing.Yes(Optional.empty()));
    }

    @Test
    void whatIsRemovedCanBePutBackForAMonth() {
        var recording = shown();
        held.trainerDoes(() -> desk.remove(held.id(), recording));
        assertThat(find(recording).isPublic()).isFalse();
        held.trainerDoes(() -> desk.restore(held.id(), recording));
        assertThat(find(recording).isPublic()).isTrue();

        held.trainerDoes(() -> desk.remove(held.id(), recording));
        var rule = held.retention("workshop-materials");
        assertThat(rule.drop(SomePlan.inSiena().hours().endsAt().plus(Duration.ofDays(29))))
                .isZero();
        assertThat(rule.drop(SomePlan.inSiena().hours().endsAt().plus(Duration.ofDays(31))))
                .isEqualTo(1);

        assertThat(held.count("material") + held.count("material_part") + held.count("material_consent"))
                .isZero();
    }

    @Test
    void nothingOfASupervisionGoesBeyondThoseWhoWereThere() {
        try (var supervision =
                new HeldWorkshop(TestDatabase.h2InMemory(), data.resolve("other"), 1, SomePlan.supervision()).ended()) {
            var room = supervision.part(MaterialDesk.class);
            var members = said(Visibility.MEMBERS, Optional.empty());
            refused(
                    () -> supervision.trainerDoes(() -> room.addFile(supervision.id(), members, CAPTIONS)),
                    new MaterialRefusal.InConfidence());
        }
    }

    @Test
    void whoeverChangesWhatSomebodyElseChangedIsTold() {
        var recording = recording(Visibility.PARTICIPANTS, HeldTalks.WITHOUT);
        var seen = find(recording).version();
        held.trainerDoes(() -> desk.describe(held.id(), recording, seen, said(Visibility.SPEAKERS, Optional.empty())));

        refused(
                () -> held.trainerDoes(
                        () -> desk.describe(held.id(), recording, seen, said(Visibility.PUBLIC, Optional.empty()))),
                new MaterialRefusal.ChangedMeanwhile());
        assertThat(find(recording).wished()).isEqualTo(Visibility.SPEAKERS);
    }

    @Test
    void asOftenAsManyChangeTheirMindTheNewsAgreesWithWhatIsShown() throws Exception {
        var recording = shown();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(turn -> () -> {
                        answer(recording, turn % 2 == 0);
                        return true;
                    })
                    .toList();
            for (var one : threads.invokeAll(work)) {
                assertThat(one.get()).isTrue();
            }
        }

        var balance = held.events("savoirfaire.workshops.recording-shown.v1")
                - held.events("savoirfaire.workshops.recording-hidden.v1");
        assertThat(balance).isEqualTo(find(recording).isPublic() ? 1 : 0);
    }

    private UUID shown() {
        var recording = recording(Visibility.PUBLIC, HeldTalks.ABOUT_A_SHEET);
        held.trainerDoes(() -> desk.addWords(held.id(), recording, Language.EN, CAPTIONS));
        answer(recording, true);
        return recording;
    }

    private UUID recording(Visibility wished, ItemId item) {
        return held.as(HeldWorkshop.trainer(), () -> desk.addRecording(held.id(), said(wished, Optional.of(item))));
    }

    private static Said said(Visibility wished, Optional<ItemId> item) {
        var address = Optional.of(URI.create("https://video.example/" + wished));
        return new Said(item, "Recording " + wished, Language.EN, wished, address);
    }

    private void answer(UUID recording, boolean yes) {
        held.as(HeldWorkshop.attendee(1), () -> {
            held.part(MaterialRoom.class).answer(slug, recording, yes);
            return true;
        });
    }

    private Material find(UUID id) {
        return held.as(HeldWorkshop.trainer(), () -> desk.see(held.id())).material(id);
    }

    static void refused(ThrowingCallable work, Refusal expected) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(expected));
    }
}
