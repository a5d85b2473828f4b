package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.lucene.LuceneEngine;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.SearchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneInFolderIT extends SearchIndexContract {
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    Engine open() {
        return LuceneEngine.inFolder(LAYOUT, ANALYSIS, folder.resolve("samples"), NEVER);
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Test
    void aCrashGoesBackToTheLastCommitDocumentsAndPositionTogether() throws IOException {
        write(1, document("committed").body(EN, "garden").put());
        index().commit();
        write(2, document("lost").body(EN, "garden").put());

        try (var crashed = openCopy()) {
            assertThat(crashed.opening()).isInstanceOf(Opening.Kept.class);
            assertThat(crashed.position()).isOne();
            assertThat(ids(crashed.search(SearchQuery.of("garden", EN)))).containsExactly("committed");
        }
        assertThat(index().durablePosition()).isOne();
        assertThat(index().position()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenBecomesDurableByItself() throws Exception {
        try (var index = open(folder.resolve("often"), Duration.ofMillis(20))) {
            index.write(new Batch(List.of(document("a").put()), 3));
            var end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (index.durablePosition() < 3 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }

            assertThat(index.durablePosition()).isEqualTo(3);
        }
    }

    @Test
    void aDamagedFileIsFoundOutAndTheIndexEmptied() throws IOException {
        write(1, document("a").body(EN, "garden").put());
        index().commit();
        var copy = copy();
        damage(copy);

        try (var damaged = open(copy, NEVER)) {
            assertThat(damaged.opening()).isInstanceOf(Opening.Cleared.class);
            assertThat(damaged.position()).isZero();
            assertThat(damaged.search(SearchQuery.of("", EN)).total()).isZero();
        }
        try (var next = open(copy, NEVER)) {
            assertThat(next.opening()).isInstanceOf(Opening.Kept.class);
        }
    }

    @Test
    void anIndexOfAnotherDefinitionIsEmptied() throws IOException {
        write(1, document("a").body(EN, "garden").put());
        index().commit();
        var definition = SampleDocument.DEFINITION;
        var changed = new Layout(new IndexDefinition(
                definition.name(), 2, definition.texts(), definition.facets(), definition.suggestKinds()));

        try (var other = LuceneEngine.inFolder(changed, ANALYSIS, copy(), NEVER)) {
            assertThat(other.opening()).isInstanceOf(Opening.Cleared.class);
        }
    }

    @Test
    void aFolderThatAnotherProcessUsesIsLeftAlone() {
        assertThatExceptionOfType(SearchFailure.Busy.class)
                .isThrownBy(this::open)
                .satisfies(failure -> assertThat(failure.refusal().code()).isEqualTo("infra.search.unavailable"));
    }

    @Test
    void aClosedIndexSaysSo() {
        index().close();

        assertThatExceptionOfType(SearchFailure.Busy.class).isThrownBy(() -> search("garden", EN));
    }

    private SearchIndex openCopy() throws IOException {
        return open(copy(), NEVER);
    }

    private static SearchIndex open(Path samples, Duration commitEvery) {
        return new SearchIndex(LAYOUT, ANALYSIS, LuceneEngine.inFolder(LAYOUT, ANALYSIS, samples, commitEvery));
    }

    /** What is on the disk now, as a crash would leave it. */
    private Path copy() throws IOException {
        var from = folder.resolve("samples");
        var to = folder.resolve("copy");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void damage(Path samples) throws IOException {
        try (var files = Files.walk(samples)) {
            var compound = files.filter(file -> Objects.requireNonNull(file.getFileName())
                            .toString()
                            .endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
            var bytes = Files.readAllBytes(compound);
            bytes[bytes.length / 2] ^= 1;
            Files.write(compound, bytes);
        }
    }
}
