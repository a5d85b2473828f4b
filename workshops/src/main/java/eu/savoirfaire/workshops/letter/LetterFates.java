package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.mail.MailFate;
import eu.savoirfaire.workshops.letter.LetterRow.State;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Keeps account of what became of the letters. */
@Singleton
class LetterFates implements MailFate {
    private final LetterRows rows;

    LetterFates(LetterRows rows) {
        this.rows = rows;
    }

    @Override
    public void handedOver(UUID mail) {
        rows.settle(mail, State.HANDED_OVER);
    }

    @Override
    public void thrownAway(UUID mail) {
        rows.settle(mail, State.DROPPED);
    }
}
