package eu.savoirfaire.catalogue.intake.taking;

import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.intake.recognition.Fingerprint;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.Optional;

/** Compares a sheet that came with the practice it is of. Pure. */
final class Comparison {
    private final PersonalData personalData;

    Comparison(PersonalData personalData) {
        this.personalData = personalData;
    }

    Decision decide(Practice practice, Sheet incoming, String country) {
        var newest = practice.newest();
        var completed = completed(incoming, newest.sheet(), country);
        if (saysTheSame(completed, newest.sheet())) {
            return new Decision.Leave();
        }
        if (newest.origin().kind() != Origin.Kind.HAND) {
            return new Decision.Revise(completed);
        }
        return lastTaken(practice)
                        .filter(taken -> saysTheSame(completed(incoming, taken.sheet(), country), taken.sheet()))
                        .isPresent()
                ? new Decision.Leave()
                : new Decision.Refer(newest.sheet(), completed);
    }

    /** The latest revision that was not written by hand. */
    static Optional<Revision> lastTaken(Practice practice) {
        return practice.revisions().reversed().stream()
                .filter(revision -> revision.origin().kind() != Origin.Kind.HAND)
                .findFirst();
    }

    /**
     * What came, completed by what public forms leave out: an absent contact deletes none, and a masked e-mail or phone
     * stands for the one that is stored.
     */
    private Sheet completed(Sheet incoming, Sheet stored, String country) {
        var completed = incoming;
        for (var section : Section.values()) {
            var before = stored.text(section);
            if (before.isEmpty()) {
                continue;
            }
            var now = incoming.text(section);
            var leftOut = now.isEmpty() && section == Section.CONTACT;
            var masked = now.filter(text -> text.equals(personalData.masked(before.get(), country)));
            if (leftOut || masked.isPresent()) {
                completed = completed.with(section, before.get());
            }
        }
        return completed;
    }

    private static boolean saysTheSame(Sheet one, Sheet other) {
        return Fingerprint.of(one).equals(Fingerprint.of(other));
    }
}
