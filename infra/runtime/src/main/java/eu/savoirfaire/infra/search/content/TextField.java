package eu.savoirfaire.infra.search.content;

/**
 * A field of text, analysed by the language of each of its texts.
 *
 * @param boost what a word in this field counts, beside 1 for an ordinary one; above 0
 */
public record TextField(String name, float boost) {

    public TextField {
        if (name.isBlank() || !(boost > 0)) {
            throw new IllegalArgumentException("a text field needs a name and a boost above 0: " + name + ", " + boost);
        }
    }
}
