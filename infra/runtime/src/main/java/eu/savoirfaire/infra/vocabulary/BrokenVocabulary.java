package eu.savoirfaire.infra.vocabulary;

/** A vocabulary file that cannot be used. The message names the file, the code, the language and what to mend. */
public final class BrokenVocabulary extends RuntimeException {
    public BrokenVocabulary(String file, String what) {
        super(file + ": " + what);
    }
}
