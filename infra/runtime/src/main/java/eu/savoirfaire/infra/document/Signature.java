package eu.savoirfaire.infra.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;

/** The kinds of files that tell themselves by their first bytes. */
enum Signature {
    PDF("PDF", "%PDF-"),
    ZIP("ZIP", "PK\003\004", "PK\005\006"),
    /** The compound file of Word 97-2003; also the shell around an encrypted DOCX (MS-OFFCRYPTO). */
    OLE("DOC, XLS, PPT", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    PICTURE("PNG, JPEG, GIF, TIFF", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "RIFF"),
    ARCHIVE("GZIP, 7Z, RAR, BZIP2, XZ", "\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh9", "\u00fd7zXZ"),
    RICH_TEXT("RTF", "{\\rtf"),
    PROGRAM("EXE, ELF", "\u007fELF", "MZ\u0090\0", "\u00ca\u00fe\u00ba\u00be"),
    NONE("");

    /** Readers accept a PDF whose header stands somewhere in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private final String what;
    private final String[] beginnings;

    Signature(String what, String... beginnings) {
        this.what = what;
        this.beginnings = beginnings;
    }

    /** The usual names of this kind of file, for a message. */
    String what() {
        return what;
    }

    static Signature of(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> signature.begins(head))
                .findFirst()
                .orElse(isLatePdf(head) ? PDF : NONE);
    }

    /** Whether a compound file is the shell of an encrypted document: its directory names the stream, in UTF-16. */
    static boolean isEncryptedOffice(byte[] bytes) {
        var stream = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        return new String(bytes, ISO_8859_1).contains(stream);
    }

    private boolean begins(String head) {
        return Arrays.stream(beginnings).anyMatch(head::startsWith);
    }

    private static boolean isLatePdf(String head) {
        var at = head.indexOf("%PDF-");
        return at > 0 && head.substring(0, at).chars().anyMatch(c -> c == 0 || c > 126);
    }
}
