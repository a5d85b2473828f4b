package eu.savoirfaire.workshops.record.making;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.programme.Item;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a record is made of.
 *
 * @param items of the programme as people were told it, breaks apart, with who speaks at them
 */
public record Minutes(
        WorkshopId workshop,
        Stage stage,
        long version,
        List<Spoken> items,
        List<Concluded> conclusions,
        List<Amendment> amendments) {

    /**
     * An item with those who spoke at it.
     *
     * @param title as it is to be called in the record: as its speaker corrected it last, else as it was announced
     * @param checkedBy who said that it is right like this
     */
    public record Spoken(Item item, String title, List<PersonId> speakers, List<PersonId> checkedBy) {
        public boolean waits() {
            return !checkedBy.containsAll(speakers);
        }
    }

    public record Concluded(UUID id, Conclusion conclusion) {}

    /** What became of what somebody wants changed. */
    public enum Fate {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /**
     * @param text empty once the person was erased
     * @param reason why it was declined
     */
    public record Amendment(UUID id, PersonId person, String text, Fate fate, String reason) {}

    /** How many speakers have not said yet whether their item is right. */
    public long unchecked() {
        return items.stream().filter(Spoken::waits).count();
    }

    public long openAmendments() {
        return amendments.stream().filter(one -> one.fate() == Fate.OPEN).count();
    }

    /** The items at which somebody speaks. */
    public List<Spoken> of(PersonId person) {
        return items.stream().filter(item -> item.speakers().contains(person)).toList();
    }

    public Optional<Amendment> amendment(UUID id) {
        return amendments.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
