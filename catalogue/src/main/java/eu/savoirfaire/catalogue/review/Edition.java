package eu.savoirfaire.catalogue.review;

/**
 * The number of a published text: 2.1 is the second revision with one small correction.
 *
 * @param major from 1
 * @param minor from 0
 */
public record Edition(int major, int minor) {

    Edition corrected() {
        return new Edition(major, minor + 1);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
