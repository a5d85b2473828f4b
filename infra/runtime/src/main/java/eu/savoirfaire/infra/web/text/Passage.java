package eu.savoirfaire.infra.web.text;

import java.util.List;

/** A piece of text with the words that were looked for marked in it. */
public record Passage(List<Part> parts) {

    public record Part(String text, boolean marked) {}
}
