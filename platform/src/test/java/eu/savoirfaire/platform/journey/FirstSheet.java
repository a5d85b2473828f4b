package eu.savoirfaire.platform.journey;

import java.util.List;

/** A snapshot as somebody in a hurry writes it: short, and whole. The practice is made up. */
final class FirstSheet {
    static final String SUBJECT = "A camper brings help with paperwork to mountain villages";

    /** From the description to the results, in the order in which they are asked. */
    static final List<String> TEXTS = List.of(
            "Two workers and an interpreter visit twelve villages every week. They help with forms, print them, and book"
                    + " appointments. Whoever needs a lawyer gets a call the same day.",
            "Twelve mountain villages, 9,000 people, one bus a day. The office is 40 km away.",
            "- the municipality: lends the camper\n- the cooperative: the staff\n- the parish: a room",
            "Seasonal workers and their families; indirectly the farms.",
            "In two years about 600 cases were closed. Three people in four saved a trip to town.");

    private FirstSheet() {}
}
