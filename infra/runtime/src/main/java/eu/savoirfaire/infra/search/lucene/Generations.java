package eu.savoirfaire.infra.search.lucene;

import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Where the generations of an index are kept. */
sealed interface Generations permits Generations.InMemory, FolderGenerations {

    /** The one that serves; an empty one if there was none. */
    Directory current() throws IOException;

    /** An empty one. */
    Directory begin() throws IOException;

    /** Remembers that a generation serves, and deletes all others. */
    void serve(Directory next) throws IOException;

    /** Deletes whatever does not serve. */
    void tidy() throws IOException;

    /** Gone with the process. */
    record InMemory() implements Generations {
        @Override
        public Directory current() {
            return new ByteBuffersDirectory();
        }

        @Override
        public Directory begin() {
            return new ByteBuffersDirectory();
        }

        @Override
        public void serve(Directory next) {
            // the engine holds it
        }

        @Override
        public void tidy() {
            // nothing remains of what nobody holds
        }
    }
}
