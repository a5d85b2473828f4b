package eu.savoirfaire.catalogue.intake.contact;

/**
 * Personal data in a text, between two indexes.
 *
 * @param value in its normal form: an e-mail address in small letters, a phone number as E.164
 */
public record Finding(Kind kind, int start, int end, String value) {

    public enum Kind {
        EMAIL,
        PHONE
    }
}
