package eu.savoirfaire.workshops.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_618);
    private static final ZonedDateTime START = SomePlan.inSiena().hours().start();

    /** An hour, a break of half an hour, and an hour in which two things go on. */
    private static final List<Item> PROGRAMME = List.of(
            item(1, Item.Sort.TALK, 0, 60, ""),
            item(2, Item.Sort.BREAK, 60, 30, ""),
            item(3, Item.Sort.EXERCISE, 90, 60, "A"),
            item(4, Item.Sort.EXERCISE, 90, 40, "B"));

    @Test
    void breaksDoNotCountAndWhatGoesOnAtOneTimeCountsOnce() {
        var attendance = Attendance.of(Set.of(there(Origin.ZOOM, -10, 200)), PROGRAMME, START);

        assertThat(attendance.programme()).isEqualTo(Duration.ofMinutes(120));
        assertThat(attendance.present()).isEqualTo(Duration.ofMinutes(120));
        assertThat(attendance.share()).isEqualTo(100);
    }

    @Test
    void twoDevicesCountOnceAndEveryMinuteKeepsItsOrigin() {
        var attendance = Attendance.of(Set.of(there(Origin.ZOOM, 0, 30), there(Origin.QR, 20, 50)), PROGRAMME, START);

        assertThat(attendance.present()).isEqualTo(Duration.ofMinutes(50));
        assertThat(attendance.stretches())
                .extracting(Attendance.Stretch::origins)
                .containsExactly(Set.of(Origin.ZOOM), Set.of(Origin.ZOOM, Origin.QR), Set.of(Origin.QR));
    }

    @Test
    void threeQuartersAreReachedAtNinetyMinutesAndNotBefore() {
        assertThat(Attendance.of(Set.of(there(Origin.HOST, 0, 120)), PROGRAMME, START)
                        .reaches(75))
                .isTrue();
        assertThat(Attendance.of(Set.of(there(Origin.HOST, 0, 119)), PROGRAMME, START)
                        .reaches(75))
                .isFalse();
        assertThat(Attendance.of(Set.of(), List.of(), START).reaches(75)).isFalse();
    }

    @Test
    void neitherOrderNorRepetitionChangesAnythingAndNobodyIsThereLongerThanTheProgramme() {
        System.out.println("savoir.seed=" + SEED);
        var random = new Random(SEED);
        for (var round = 0; round < 300; round++) {
            var evidence = new ArrayList<Evidence>();
            for (var n = random.nextInt(8); n >= 0; n--) {
                var from = random.nextInt(-30, 170);
                evidence.add(there(Origin.values()[random.nextInt(5)], from, from + 1 + random.nextInt(60)));
            }
            var once = Attendance.of(new HashSet<>(evidence), PROGRAMME, START);
            var minutes = IntStream.range(0, 150)
                    .filter(minute -> minute < 60 || minute >= 90)
                    .filter(minute ->
                            evidence.stream().anyMatch(one -> one.span().covers(new Span(at(minute), at(minute + 1)))))
                    .count();

            evidence.addAll(List.copyOf(evidence));
            Collections.shuffle(evidence, random);
            var again = Attendance.of(evidence, PROGRAMME, START);

            assertThat(again).isEqualTo(once);
            assertThat(once.present()).isEqualTo(Duration.ofMinutes(minutes)).isLessThanOrEqualTo(once.programme());
            assertThat(once.stretches()).allMatch(stretch -> !stretch.origins().isEmpty());
        }
    }

    @Test
    void aFileThatComesAgainChangesNothingAndNobodyIsMadeUp() {
        var rows = List.of(there(Origin.ZOOM, 0, 30), there(Origin.ZOOM, 40, 60));
        var book = EvidenceBook.empty().with(rows, _ -> Optional.empty());

        assertThat(book.with(rows.reversed(), _ -> Optional.empty())).isEqualTo(book);
        assertThat(book.byPerson()).isEmpty();
        assertThat(book.open()).containsExactly(rows.getFirst().label());

        var decided = book.decided(rows.getFirst().label(), SomePlan.HOST);
        assertThat(decided.open()).isEmpty();
        assertThat(decided.byPerson()).containsOnlyKeys(SomePlan.HOST);
        assertThat(decided.with(rows, _ -> Optional.empty())).isEqualTo(decided);
    }

    @Test
    void anAddressOfSomebodyRegisteredIsTheirs() {
        var row = new Evidence(Origin.TEAMS, "A. R.", Optional.of("amina@example.org"), new Span(at(0), at(60)));

        var book = EvidenceBook.empty().with(List.of(row), mail -> Optional.of(SomePlan.HOST));

        assertThat(book.open()).isEmpty();
        assertThat(book.byPerson()).containsOnlyKeys(SomePlan.HOST);
    }

    private static Item item(int number, Item.Sort sort, int begins, int lasts, String room) {
        return new Item(
                new ItemId(new UUID(3, number)),
                sort,
                Duration.ofMinutes(begins),
                Duration.ofMinutes(lasts),
                "Item " + number,
                Language.IT,
                Optional.of(room).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    private static Evidence there(Origin origin, int from, int to) {
        return new Evidence(origin, "Amina", Optional.empty(), new Span(at(from), at(to)));
    }

    private static Instant at(int minute) {
        return START.toInstant().plus(Duration.ofMinutes(minute));
    }
}
