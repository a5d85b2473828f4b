package eu.savoirfaire.infra.document;

/**
 * How much of a file is read before it is refused.
 *
 * @param fileBytes size of the file
 * @param expandedBytes size of what an archive or a page unpacks to
 * @param expansion how many times larger than its packed form a part may be, once it is over a mebibyte
 * @param archiveEntries files in an archive
 * @param pages pages of a PDF
 * @param lines lines or paragraphs
 * @param lineCharacters characters of one line or paragraph
 */
public record DocumentLimits(
        long fileBytes,
        long expandedBytes,
        int expansion,
        int archiveEntries,
        int pages,
        int lines,
        int lineCharacters) {
    private static final int MEBIBYTE = 1 << 20;

    public static final DocumentLimits DEFAULT =
            new DocumentLimits(64L * MEBIBYTE, 256L * MEBIBYTE, 150, 10_000, 3_000, 500_000, MEBIBYTE);

    public int fileMebibytes() {
        return Math.toIntExact(fileBytes / MEBIBYTE);
    }
}
