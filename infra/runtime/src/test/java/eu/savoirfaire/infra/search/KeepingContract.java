package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.Snapshot;
import eu.savoirfaire.infra.search.engine.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents and position move together, and a rebuild disturbs nobody. */
interface KeepingContract extends SearchSubject {

    @Test
    default void aNewIndexIsEmptyAndAtTheBeginning() {
        assertThat(index().opening()).isInstanceOf(Opening.Created.class);
        assertThat(index().position()).isZero();
        assertThat(search("", EN).total()).isZero();
    }

    @Test
    default void aBatchIsVisibleAtOnceWithItsPosition() {
        write(7, document("a").body(EN, "garden").put());

        assertThat(ids("garden", EN)).containsExactly("a");
        assertThat(index().position()).isEqualTo(7);
    }

    @Test
    default void theLastChangeOfADocumentInABatchCounts() {
        write(
                1,
                document("a").body(EN, "old").put(),
                document("a").body(EN, "new").put());
        write(2, document("b").body(EN, "old").put(), new Change.Delete("b"), new Change.Delete("never-there"));

        assertThat(ids("", EN)).containsExactly("a");
        assertThat(ids("new", EN)).containsExactly("a");
        assertThat(ids("old", EN)).isEmpty();
    }

    @Test
    default void aBatchTwiceIsABatchOnceAndALateOneChangesNothing() {
        write(5, document("a").body(EN, "newer").put());
        write(5, document("a").body(EN, "newer").put());
        write(4, document("a").body(EN, "older").put());

        assertThat(ids("newer", EN)).containsExactly("a");
        assertThat(ids("older", EN)).isEmpty();
        assertThat(search("", EN).total()).isOne();
        assertThat(index().position()).isEqualTo(5);
    }

    @Test
    default void aPositionMovesOnWithoutDocuments() {
        write(9);

        assertThat(index().position()).isEqualTo(9);
    }

    @Test
    default void clearingGoesBackToTheBeginning() {
        write(5, document("a").body(EN, "garden").put());

        index().clear();

        assertThat(search("", EN).total()).isZero();
        assertThat(index().position()).isZero();
        write(1, document("b").body(EN, "garden").put());
        assertThat(ids("garden", EN)).containsExactly("b");
    }

    @Test
    default void whatWasWrittenIsThereAfterClosing() {
        write(5, document("a").body(EN, "garden").put());

        var again = reopened();

        assertThat(again.opening()).isInstanceOf(keeps() ? Opening.Kept.class : Opening.Created.class);
        assertThat(again.position()).isEqualTo(keeps() ? 5 : 0);
        assertThat(search("garden", EN).total()).isEqualTo(keeps() ? 1 : 0);
    }

    @Test
    default void aRebuildServesTheOldUntilTheNewIsWhole() {
        write(5, document("old").body(EN, "garden").put());
        var seen = new ArrayList<List<String>>();

        var done = index().rebuild(snapshot(6, document("new").body(EN, "garden")), (loaded, expected) -> {
            seen.add(ids("garden", EN));
            assertThat(expected).isOne();
            return true;
        });

        assertThat(done).isTrue();
        assertThat(seen).containsExactly(List.of("old"));
        assertThat(ids("garden", EN)).containsExactly("new");
        assertThat(index().position()).isEqualTo(6);
    }

    @Test
    default void whatIsWrittenDuringARebuildIsInTheNewIndexToo() {
        write(5, document("a").body(EN, "stale").put());

        index().rebuild(
                        snapshot(
                                5,
                                document("a").body(EN, "stale"),
                                document("b").body(EN, "gone")),
                        (done, all) -> {
                            write(6, document("a").body(EN, "fresh").put());
                            write(7, new Change.Delete("b"));
                            return true;
                        });

        assertThat(ids("fresh", EN)).containsExactly("a");
        assertThat(search("", EN).total()).isOne();
        assertThat(index().position()).isEqualTo(7);
    }

    @Test
    default void aRebuildThatIsStoppedChangesNothing() {
        write(5, document("old").body(EN, "garden").put());

        var done = index().rebuild(snapshot(6, document("new").body(EN, "garden")), (loaded, expected) -> false);

        assertThat(done).isFalse();
        assertThat(ids("garden", EN)).containsExactly("old");
        assertThat(index().position()).isEqualTo(5);
        assertThat(index().rebuild(snapshot(8), (loaded, expected) -> true)).isTrue();
        assertThat(search("", EN).total()).isZero();
    }

    @Test
    default void readersNeverFailWhileOthersWriteAndRebuild() throws Exception {
        write(1, document("steady").body(EN, "garden").put());
        var going = new AtomicBoolean(true);
        var missed = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = IntStream.range(0, 3)
                    .mapToObj(number -> threads.submit(() -> {
                        while (going.get()) {
                            ids("garden", EN).stream().findFirst().ifPresentOrElse(id -> {}, () -> missed.add("none"));
                        }
                    }))
                    .toList();
            for (var position = 2L; position < 22; position++) {
                write(position, document("d" + position).body(EN, "other").put());
            }
            index().rebuild(snapshot(22, document("steady").body(EN, "garden")), (done, all) -> true);
            going.set(false);
            for (Future<?> reader : readers) {
                reader.get();
            }
        }

        assertThat(missed).isEmpty();
        assertThat(search("", EN).total()).isOne();
    }

    @Test
    default void manyThreadsMayWrite() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = IntStream.range(0, 20)
                    .mapToObj(number -> threads.submit(() -> index().write(new Batch(
                            List.of(document("d" + number).body(EN, "garden").put()), 1))))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        assertThat(search("garden", EN).total()).isEqualTo(20);
    }

    private static Snapshot snapshot(long position, SampleDocument... documents) {
        Stream<SearchDocument> all = Stream.of(documents).map(SampleDocument::build);
        return new Snapshot(position, documents.length, all);
    }
}
