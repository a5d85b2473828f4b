package eu.savoirfaire.infra.search.layout;

/** A suggestion as one value of a field, so that equal ones of many documents are counted as one. */
public record SuggestKey(String text, String target) {
    private static final char SEPARATOR = '\u001F';

    public static SuggestKey parse(String value) {
        var end = value.lastIndexOf(SEPARATOR);
        return new SuggestKey(value.substring(0, end), value.substring(end + 1));
    }

    public String value() {
        return text + SEPARATOR + target;
    }
}
