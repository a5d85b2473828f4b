package eu.savoirfaire.matching.offer.statement;

/** How a detail is asked for, and in which shape it is kept. */
public sealed interface Input {

    /** A line of text. */
    record Line(int longest) implements Input {}

    /** Paragraphs. */
    record Prose(int longest) implements Input {}

    /** A day; kept in ISO 8601. */
    record Day() implements Input {}

    /** A whole number in a range, both ends included. */
    record Whole(int least, int most) implements Input {}

    /** An amount of money that is not negative; kept with a point. */
    record Amount() implements Input {}

    /** A rate per year in percent, from 0 to 100; kept with a point. */
    record Percent() implements Input {}

    /** An address of the web. */
    record Address() implements Input {}

    /** One of a closed list; kept as its code. */
    record OneOf(Source source) implements Input {}

    /** Any of a closed list; kept as codes with a space between them. */
    record SomeOf(Source source) implements Input {}

    /** Languages the work needs; kept line by line as {@code it INTERACTION B1 why}. */
    record Spoken() implements Input {}

    /** Skills; kept line by line as {@code code level ESSENTIAL}. */
    record Skills() implements Input {}
}
