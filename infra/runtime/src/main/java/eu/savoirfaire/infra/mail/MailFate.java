package eu.savoirfaire.infra.mail;

import java.util.UUID;

/** Told what became of each mail, in the transaction in which it did: a bean of whoever keeps account of theirs. */
public interface MailFate {

    /** The mail server has it. */
    void handedOver(UUID mail);

    /** It is of no use any more, or the mail server refused it for good. */
    void thrownAway(UUID mail);
}
