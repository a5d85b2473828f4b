package eu.savoirfaire.workshops.material.file;

/**
 * A file that is kept. How its owner called it is not kept: a name can say as much as what is in it.
 *
 * @param bytes its size
 * @param hash SHA-256 of its bytes, in hexadecimal
 */
public record KeptFile(FileSort sort, long bytes, String hash) {
    private static final int HASH_LETTERS = 8;

    /** The name under which it is given away: that of the workshop and a few letters of its hash. */
    public String name(String slug) {
        return slug + "-" + hash.substring(0, HASH_LETTERS) + "." + sort.extension();
    }

    /** Such as {@code 1.4} MB, rounded up to the next tenth. */
    public double megabytes() {
        return Math.ceil(bytes / 100_000.0) / 10;
    }
}
