package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.layout.Layout;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/** Looks whether an index can be gone on with: whole, of this format, and made by the same definition and analysis. */
record Inspection(Layout layout) {

    Opening inspect(Directory directory) throws IOException {
        if (isEmpty(directory)) {
            return new Opening.Created();
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            var made = LuceneGeneration.fingerprint(reader.getIndexCommit().getUserData());
            return made.equals(layout.fingerprint())
                    ? new Opening.Kept()
                    : new Opening.Cleared("it was made by another definition");
        } catch (IOException | IllegalArgumentException e) {
            return new Opening.Cleared("it cannot be read: " + e.getMessage());
        }
    }

    private static boolean isEmpty(Directory directory) throws IOException {
        return Arrays.stream(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
    }
}
