package eu.savoirfaire.matching.filling;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/** What a profile shows of the qualifications that were recognised; they are looked after elsewhere. */
public interface RecognisedQualifications {

    /** Those of whoever the present call is about, the latest first. */
    List<Recognised> mine();

    /**
     * One of them.
     *
     * @param href its page
     * @param language of the title; empty where it was not said
     * @param worth at which level, in full or in part
     */
    record Recognised(String href, String title, String language, Label worth) {}
}
