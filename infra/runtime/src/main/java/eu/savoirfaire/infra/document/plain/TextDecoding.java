package eu.savoirfaire.infra.document.plain;

import com.ibm.icu.text.CharsetDetector;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the bytes of a text into characters: by its byte order mark, else as UTF-16 or UTF-8 if it is well-formed, else as
 * Windows-1252 or an Arabic code page if the outcome reads like a text. Nothing is replaced by question marks on the way.
 */
final class TextDecoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Set<String> ARABIC_CODE_PAGES = Set.of("windows-1256", "ISO-8859-6");
    private static final int SAMPLE = 1 << 16;
    private static final double MOSTLY_HIGH_BYTES = 0.3;

    private final String name;

    TextDecoding(String name) {
        this.name = name;
    }

    String decode(byte[] bytes) {
        var text = marked(bytes)
                .or(() -> unmarkedUtf16(bytes))
                .or(() -> utf8(bytes))
                .orElseGet(() -> oneByteEach(bytes));
        if (!Plausible.hasFewControls(text)) {
            throw new Refused(new DocumentRefusal.Binary(name));
        }
        return text;
    }

    private Optional<String> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(must(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(must(bytes, 4, UTF_32LE));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(must(bytes, 4, UTF_32BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(must(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(must(bytes, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    /** Spaces, digits and line ends are ASCII in every language of ours, so one half of the pairs has many zeros. */
    private Optional<String> unmarkedUtf16(byte[] bytes) {
        var zeros = new int[2];
        var sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return Optional.empty();
        }
        var big = zeros[0] > zeros[1];
        var text = decoded(bytes, 0, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        if (Math.max(zeros[0], zeros[1]) < sample / 16
                || text.isEmpty()
                || !Plausible.isInKnownScripts(text.orElseThrow())) {
            throw new Refused(new DocumentRefusal.Binary(name));
        }
        return text;
    }

    private Optional<String> utf8(byte[] bytes) {
        var text = decoded(bytes, 0, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            var faults = Utf8Faults.of(bytes);
            if (faults.isUtf8WithFaults()) {
                throw new Refused(new DocumentRefusal.WrongEncoding(name, faults.firstLine()));
            }
        }
        return text;
    }

    private String oneByteEach(byte[] bytes) {
        if (highBytes(bytes) > MOSTLY_HIGH_BYTES) {
            return arabic(bytes).orElseThrow(() -> new Refused(new DocumentRefusal.Binary(name)));
        }
        var text = decoded(bytes, 0, WINDOWS_1252).filter(Plausible::readsLikeWesternText);
        return text.orElseThrow(() -> new Refused(notText(bytes)));
    }

    private DocumentRefusal notText(byte[] bytes) {
        var asLatin = new String(bytes, StandardCharsets.ISO_8859_1);
        return Plausible.hasFewControls(asLatin.replaceAll("[\\x80-\\x9f]", ""))
                ? new DocumentRefusal.WrongEncoding(name, Utf8Faults.of(bytes).firstLine())
                : new DocumentRefusal.Binary(name);
    }

    private Optional<String> arabic(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        return Arrays.stream(detector.detectAll())
                .filter(match -> ARABIC_CODE_PAGES.contains(match.getName()))
                .findFirst()
                .flatMap(match -> decoded(bytes, 0, Charset.forName(match.getName())))
                .filter(Plausible::isInKnownScripts);
    }

    private String must(byte[] bytes, int from, Charset charset) {
        return decoded(bytes, from, charset)
                .orElseThrow(() -> new Refused(new DocumentRefusal.WrongEncoding(
                        name, Utf8Faults.of(bytes).firstLine())));
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static double highBytes(byte[] bytes) {
        var high = 0;
        for (var b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return (double) high / bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
