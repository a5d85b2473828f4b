package eu.savoirfaire.matching.offer;

/** From the least to the most, in months. */
public record TermRange(int least, int most) {

    public TermRange {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("no range of months: " + least + " to " + most);
        }
    }
}
