package eu.savoirfaire.infra.document.plain;

/**
 * What keeps bytes from being UTF-8 (RFC 3629).
 *
 * @param sequences well-formed characters of more than one byte
 * @param faults bytes above 7F that belong to none
 * @param firstLine the line of the first fault, from 1; 1 if there is none
 */
record Utf8Faults(int sequences, int faults, int firstLine) {

    static Utf8Faults of(byte[] bytes) {
        var sequences = 0;
        var faults = 0;
        var line = 1;
        var firstLine = 1;
        for (int i = 0; i < bytes.length; ) {
            var length = sequenceAt(bytes, i);
            line += bytes[i] == '\n' ? 1 : 0;
            if (length == 0) {
                firstLine = faults == 0 ? line : firstLine;
                faults++;
            }
            sequences += length > 1 ? 1 : 0;
            i += Math.max(1, length);
        }
        return new Utf8Faults(sequences, faults, firstLine);
    }

    /** Meant as UTF-8 and broken in places, rather than in another encoding: there, no two high bytes fit by chance for long. */
    boolean isUtf8WithFaults() {
        return sequences >= 3 && sequences > faults;
    }

    private static int sequenceAt(byte[] bytes, int at) {
        var first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        var length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
