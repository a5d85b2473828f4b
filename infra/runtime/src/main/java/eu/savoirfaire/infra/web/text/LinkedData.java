package eu.savoirfaire.infra.web.text;

/**
 * JSON-LD that may stand inside a page: nothing in it can end the element that holds it.
 *
 * @param json as it stands in the page
 */
public record LinkedData(String json) {

    /** @param json any JSON text */
    public static LinkedData of(String json) {
        return new LinkedData(
                json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"));
    }
}
