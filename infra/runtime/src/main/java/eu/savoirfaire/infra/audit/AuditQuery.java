package eu.savoirfaire.infra.audit;

import java.time.Instant;

/**
 * What is looked for in the audit; an empty text asks for nothing.
 *
 * @param person the id of whoever acted, for whom it was done, or whose account it was done to
 * @param action such as {@code role.give}, or how it begins up to the dot, such as {@code role.}
 * @param kind of the thing it was done to
 * @param from the first moment
 * @param to after the last moment
 */
public record AuditQuery(String person, String action, String kind, Instant from, Instant to) {
    /** Earlier and later than anything that is written down. */
    private static final Instant BEGINNING = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Everything. */
    public static AuditQuery all() {
        return new AuditQuery("", "", "", BEGINNING, END);
    }

    public AuditQuery of(String onePerson) {
        return new AuditQuery(onePerson, action, kind, from, to);
    }

    public AuditQuery acting(String oneAction) {
        return new AuditQuery(person, oneAction, kind, from, to);
    }

    public AuditQuery on(String oneKind) {
        return new AuditQuery(person, action, oneKind, from, to);
    }

    public AuditQuery since(Instant first) {
        return new AuditQuery(person, action, kind, first, to);
    }

    public AuditQuery before(Instant end) {
        return new AuditQuery(person, action, kind, from, end);
    }
}
