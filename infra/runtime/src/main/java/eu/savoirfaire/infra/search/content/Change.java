package eu.savoirfaire.infra.search.content;

/** One change of an index. */
public sealed interface Change {

    /** The document it is about. */
    String id();

    /** Adds a document, or takes it in place of the one with its id. */
    record Put(SearchDocument document) implements Change {
        @Override
        public String id() {
            return document.id();
        }
    }

    /** Takes a document away, if it is there. */
    record Delete(String id) implements Change {}
}
