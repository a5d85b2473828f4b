package eu.savoirfaire.workshops.programme.keeping;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.PinnedSheet;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as JSON.
 *
 * @param begins seconds after the start
 * @param lasts seconds
 */
@Serdeable
record StoredItem(
        UUID id,
        Item.Sort sort,
        long begins,
        long lasts,
        String title,
        Language language,
        @Nullable String room,
        @Nullable Pinned sheet) {

    /** @param kind of the practice's reference */
    @Serdeable
    record Pinned(String kind, String id, int revision) {}

    static StoredItem of(Item item) {
        return new StoredItem(
                item.id().value(),
                item.sort(),
                item.begins().toSeconds(),
                item.lasts().toSeconds(),
                item.title(),
                item.language(),
                item.room().orElse(null),
                item.sheet()
                        .map(sheet -> new Pinned(
                                sheet.practice().kind(), sheet.practice().id(), sheet.revision()))
                        .orElse(null));
    }

    Item item() {
        return new Item(
                new ItemId(id),
                sort,
                Duration.ofSeconds(begins),
                Duration.ofSeconds(lasts),
                title,
                language,
                Optional.ofNullable(room),
                Optional.ofNullable(sheet)
                        .map(pinned -> new PinnedSheet(new Reference(pinned.kind(), pinned.id()), pinned.revision())));
    }
}
