package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence of an account, with the lines that it stands on. The full stop of an abbreviation ends none. */
record Sentence(String text, LineRange lines) {
    private static final Pattern BORDER = Pattern.compile(
            "(?<=[.!?؟])(?<!\\b(?:Dr|Dra|Dott|Prof|Ing|Avv|Sig|Mr|Mrs|Ms|Sr|Sra|St|n)\\.)\\s+(?=[\\p{Lu}\\p{Lo}\"“«])");

    static List<Sentence> of(Block block) {
        var text = block.text();
        var sentences = new ArrayList<Sentence>();
        var border = BORDER.matcher(text);
        var start = 0;
        while (border.find()) {
            sentences.add(between(block, text, start, border.start()));
            start = border.end();
        }
        if (start < text.length()) {
            sentences.add(between(block, text, start, text.length()));
        }
        return sentences;
    }

    private static Sentence between(Block block, String text, int start, int end) {
        return new Sentence(
                text.substring(start, end), new LineRange(block.lineAt(start), block.lineAt(Math.max(start, end - 1))));
    }

    /** The sentences of paragraphs, which the source need not have. */
    static List<String> texts(List<String> paragraphs) {
        return paragraphs.stream().flatMap(BORDER::splitAsStream).toList();
    }
}
