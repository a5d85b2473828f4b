package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.contact.ContactPeople;
import eu.savoirfaire.catalogue.contact.ContactPerson;
import eu.savoirfaire.catalogue.editorial.Editorial;
import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.SheetProposals;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Confirms and declares what is known beside a text. Each save is one change: everything that was decided, or nothing. What a
 * curator confirms of a published revision goes into its working copy too, so that the next revision does not lose it.
 */
@Singleton
public class Structures {
    private static final String CONFIRM = "structure.confirm";
    private static final String DECLARE = "structure.declare";

    private final Practices practices;
    private final SheetProposals proposals;
    private final Editions editions;
    private final ContactPeople people;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Editorial editorial;
    private final ContactReader contacts = new ContactReader();

    Structures(
            Practices practices,
            SheetProposals proposals,
            Editions editions,
            ContactPeople people,
            Permissions permissions,
            CurrentActor actor,
            Editorial editorial) {
        this.practices = practices;
        this.proposals = proposals;
        this.editions = editions;
        this.people = people;
        this.permissions = permissions;
        this.actor = actor;
        this.editorial = editorial;
    }

    /** What a curator confirms: the published revision, else the working copy. */
    @Transactional(readOnly = true)
    public Confirmable toConfirm(String code) {
        return confirmable(code, CONFIRM, Structures::shown);
    }

    /** What an author declares: the working copy alone. */
    @Transactional(readOnly = true)
    public Confirmable toDeclare(String code) {
        return confirmable(code, DECLARE, Practice::workingCopy);
    }

    /**
     * Saves what a curator decided on.
     *
     * @param seen as {@link Confirmable#seen()} was when the curator looked
     * @param decisions makes of what there is what is to be
     */
    @Transactional
    public Saving confirm(String code, String seen, Function<Confirmable, Confirmed> decisions) {
        var now = toConfirm(code);
        return saving(now, seen, decisions, confirmed -> {
            var practice = now.practice().confirmed(now.revision().number(), confirmed.structure());
            practices.save(carried(practice, now.revision(), confirmed.structure()));
            if (!confirmed.people().equals(now.people())) {
                people.replace(practice.id(), confirmed.people());
            }
        });
    }

    /**
     * Saves what an author declares, which nobody sees until a curator confirmed it.
     *
     * @throws Refused while the text is with somebody who judges it
     */
    @Transactional
    public Saving declare(String code, String seen, Function<Confirmable, Confirmed> decisions) {
        var now = toDeclare(code);
        return saving(now, seen, decisions, declared -> {
            var sheet = now.revision().sheet();
            actor.get().person().ifPresent(author -> editorial.edited(now.practice(), author, sheet, sheet));
            practices.save(now.practice().declared(now.revision().number(), declared.structure()));
        });
    }

    /** Takes the last save back, as one more change; the people stay as they are. Empty when there is none to take back. */
    @Transactional
    public Optional<Saving> undo(String code, String seen) {
        var now = toConfirm(code);
        return editions.find(now.practice().id(), now.revision().number(), now.edition() - 1)
                .map(before ->
                        confirm(code, seen, current -> new Confirmed(before, current.people(), FormErrors.none())));
    }

    /** Whether there is something to take back. */
    @Transactional(readOnly = true)
    public boolean canUndo(Confirmable now) {
        return now.edition() > 0
                && editions.find(now.practice().id(), now.revision().number(), now.edition() - 1)
                        .isPresent();
    }

    private Saving saving(
            Confirmable now, String seen, Function<Confirmable, Confirmed> decisions, Consumer<Confirmed> write) {
        if (!seen.equals(now.seen())) {
            return new Saving.Changed(now);
        }
        var decided = decisions.apply(now);
        if (decided.errors().any()) {
            return new Saving.Wrong(now, decided.errors());
        }
        var before = now.revision().structure();
        var after = decided.structure().inEdition(before.edition() + 1);
        if (after.inEdition(before.edition()).equals(before) && decided.people().equals(now.people())) {
            return new Saving.Done(before.edition());
        }
        var id = now.practice().id();
        var number = now.revision().number();
        if (editions.find(id, number, before.edition()).isEmpty()) {
            editions.keep(id, number, before);
        }
        editions.keep(id, number, after);
        write.accept(new Confirmed(after, decided.people(), decided.errors()));
        return new Saving.Done(after.edition());
    }

    private static Practice carried(Practice practice, Revision confirmed, Structure structure) {
        return practice.workingCopy()
                .filter(copy -> copy.number() != confirmed.number())
                .map(copy -> practice.carrying(copy.number(), Carrying.into(copy.structure(), structure)))
                .orElse(practice);
    }

    private Confirmable confirmable(String code, String action, Function<Practice, Optional<Revision>> which) {
        var practice = practices.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        permissions.require(actor.get(), action, practice.id().reference());
        var revision = which.apply(practice).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        return new Confirmable(
                practice,
                revision,
                proposals.beside(revision.structure(), revision.sheet()),
                people.of(practice.id()),
                found(revision.sheet()));
    }

    static Optional<Revision> shown(Practice practice) {
        return practice.published().or(practice::workingCopy);
    }

    private List<ContactPerson> found(Sheet sheet) {
        return contacts.of(sheet).stream()
                .map(contact ->
                        new ContactPerson("", contact.name(), contact.position(), contact.emails(), contact.phones()))
                .toList();
    }
}
