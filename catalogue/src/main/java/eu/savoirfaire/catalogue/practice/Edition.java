package eu.savoirfaire.catalogue.practice;

/**
 * The number of a text as people say it: 2.1 is the second revision with one small correction.
 *
 * @param major from 1
 * @param minor from 0
 */
public record Edition(int major, int minor) {
    static final Edition FIRST = new Edition(1, 0);

    public Edition corrected() {
        return new Edition(major, minor + 1);
    }

    Edition next() {
        return new Edition(major + 1, 0);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
