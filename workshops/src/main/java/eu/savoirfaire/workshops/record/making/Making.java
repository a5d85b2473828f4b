package eu.savoirfaire.workshops.record.making;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.Release;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.record.making.Minutes.Amendment;
import eu.savoirfaire.workshops.record.making.Minutes.Concluded;
import eu.savoirfaire.workshops.record.making.Minutes.Fate;
import eu.savoirfaire.workshops.record.making.Minutes.Spoken;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps what records are made of. */
@Singleton
@Transactional(propagation = MANDATORY)
public class Making {
    static final String TEXT = "workshops.record_amendment.text";

    private final MakingRows rows;
    private final ConclusionRows conclusions;
    private final CheckRows checks;
    private final AmendmentRows amendments;
    private final Programmes programmes;
    private final Assignments assignments;
    private final Seal seal;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Making(
            MakingRows rows,
            ConclusionRows conclusions,
            CheckRows checks,
            AmendmentRows amendments,
            Programmes programmes,
            Assignments assignments,
            Seal seal,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.conclusions = conclusions;
        this.checks = checks;
        this.amendments = amendments;
        this.programmes = programmes;
        this.assignments = assignments;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    public void begin(WorkshopId workshop) {
        rows.begin(workshop.value(), clock.instant());
    }

    /** Empty as long as nobody began. */
    public Optional<Minutes> find(WorkshopId workshop) {
        return rows.findById(workshop.value()).map(this::minutes);
    }

    /** @throws Refused when it is not at this stage any more */
    public void move(WorkshopId workshop, Stage from, Stage to) {
        if (rows.move(workshop.value(), from, to, clock.instant()) == 0) {
            throw new Refused(new MakingRefusal.NotNow());
        }
    }

    public void conclude(WorkshopId workshop, Conclusion conclusion) {
        rows.touch(workshop.value(), clock.instant());
        conclusions.save(new ConclusionRow(
                ids.next(), workshop.value(), conclusion.text(), conclusion.kind(), conclusion.source()));
    }

    public void drop(WorkshopId workshop, UUID conclusion) {
        rows.touch(workshop.value(), clock.instant());
        conclusions.drop(workshop.value(), conclusion);
    }

    /** @param text as the item is to be called; empty where it is right as it is */
    public void check(WorkshopId workshop, ItemId item, PersonId person, String text) {
        rows.touch(workshop.value(), clock.instant());
        var id = CheckRow.key(workshop.value(), item.value(), person.value());
        if (checks.renew(id, text, clock.instant()) == 0) {
            checks.enter(id, workshop.value(), item.value(), person.value(), text, clock.instant());
        }
    }

    public void propose(WorkshopId workshop, PersonId person, String text) {
        rows.touch(workshop.value(), clock.instant());
        var id = ids.next();
        var sealed = seal.seal(person, new Place(TEXT, id.toString()), text);
        amendments.save(new AmendmentRow(id, workshop.value(), person.value(), sealed, Fate.OPEN, "", clock.instant()));
    }

    /** Whether it was open until now. */
    public boolean settle(WorkshopId workshop, UUID amendment, Fate fate, String reason) {
        rows.touch(workshop.value(), clock.instant());
        return amendments.settle(workshop.value(), amendment, fate, reason) > 0;
    }

    private Minutes minutes(MakingRow row) {
        var workshop = new WorkshopId(row.workshopId());
        return new Minutes(
                workshop,
                row.stage(),
                row.version(),
                items(workshop),
                conclusions.findByWorkshopIdOrderById(row.workshopId()).stream()
                        .map(one -> new Concluded(one.id(), new Conclusion(one.text(), one.kind(), one.source())))
                        .toList(),
                amendments.findByWorkshopIdOrderById(row.workshopId()).stream()
                        .map(this::amendment)
                        .toList());
    }

    private List<Spoken> items(WorkshopId workshop) {
        var said = checks.findByWorkshopIdOrderByCheckedAt(workshop.value());
        var speaking = assignments.of(workshop).stream()
                .map(KeptAssignment::assignment)
                .filter(Making::speaks)
                .toList();
        return programmes.released(workshop).map(Release::items).orElseGet(List::of).stream()
                .filter(item -> item.sort() != Item.Sort.BREAK)
                .map(item -> spoken(item, speaking, said))
                .toList();
    }

    private static boolean speaks(Assignment assignment) {
        return assignment.part() == Part.SPEAKER && assignment.state() == AssignmentTable.State.CONFIRMED;
    }

    private static Spoken spoken(Item item, List<Assignment> speaking, List<CheckRow> said) {
        var checked = said.stream()
                .filter(check -> check.itemId().equals(item.id().value()))
                .toList();
        var title = checked.reversed().stream()
                .map(CheckRow::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new Spoken(
                item,
                title.orElseGet(item::title),
                speaking.stream()
                        .filter(one -> one.item().equals(item.id()))
                        .map(Assignment::person)
                        .distinct()
                        .toList(),
                checked.stream()
                        .map(CheckRow::personId)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .toList());
    }

    private Amendment amendment(AmendmentRow row) {
        var person = new PersonId(row.personId());
        var text = seal.open(person, new Place(TEXT, row.id().toString()), row.text());
        return new Amendment(row.id(), person, text.orElse(""), row.state(), row.reason());
    }
}
