package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import eu.savoirfaire.workshops.programme.keeping.Programming;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Two talks of a workshop that is not over yet: one about a sheet, one without. */
public record HeldTalks(HeldWorkshop held) {
    public static final ItemId ABOUT_A_SHEET = new ItemId(new UUID(4, 1));
    public static final ItemId WITHOUT = new ItemId(new UUID(4, 2));
    public static final Reference PRACTICE = new Reference("practice", new UUID(3, 1).toString());

    /** Writes and releases the programme. */
    public HeldTalks released() {
        var sheet = new PresentedSheet(PRACTICE, 1, "GP-2026-0001", "camper", "Il camper", Language.IT, true);
        var programming = held.part(Programming.class);
        held.trainerDoes(() -> programming.put(held.id(), 0, item(ABOUT_A_SHEET, 0, true), Optional.of(sheet)));
        held.trainerDoes(() -> programming.put(held.id(), 1, item(WITHOUT, 60, false), Optional.empty()));
        held.trainerDoes(() -> programming.release(held.id(), 2));
        return this;
    }

    /** Somebody is asked to speak at a talk, and says yes. */
    public HeldTalks spoken(ItemId item, int person) {
        var speaker = HeldWorkshop.person(person);
        held.trainerDoes(() -> held.part(Assigning.class).invite(held.id(), speaker, item, Part.SPEAKER));
        var asked = held.part(Assignments.class).of(held.id()).stream()
                .filter(one -> one.assignment().person().equals(speaker)
                        && one.assignment().item().equals(item))
                .findFirst()
                .orElseThrow();
        held.as(HeldWorkshop.attendee(person), () -> held.part(Assigning.class).answer(asked.id(), true));
        return this;
    }

    private static Item item(ItemId id, int begins, boolean sheet) {
        return new Item(
                id,
                Item.Sort.TALK,
                Duration.ofMinutes(begins),
                Duration.ofMinutes(60),
                sheet ? "The van" : "What registers do not say",
                Language.EN,
                Optional.empty(),
                sheet ? Optional.of(new PinnedSheet(PRACTICE, 1)) : Optional.empty());
    }
}
