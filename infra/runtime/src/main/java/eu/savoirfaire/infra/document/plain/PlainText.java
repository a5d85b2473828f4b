package eu.savoirfaire.infra.document.plain;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: any usual line end, form feeds as page borders, and lines that a program wrapped marked as such. */
public final class PlainText {
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final String name;
    private final DocumentLimits limits;

    public PlainText(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    public List<Line> read(byte[] bytes) {
        return HardWrap.mark(lines(new TextDecoding(name).decode(bytes)));
    }

    private List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var page = 1;
        for (int start = 0; start <= text.length(); ) {
            var end = lineEnd(text, start);
            var line = text.substring(start, end);
            page += (int) line.chars().filter(c -> c == '\f').count();
            lines.add(new Line(lines.size() + 1, page, line.replace("\f", ""), false));
            if (lines.size() > limits.lines() || line.length() > limits.lineCharacters()) {
                throw new Refused(new DocumentRefusal.TooLong(name));
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int lineEnd(String text, int from) {
        var at = from;
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }
}
