package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Messages;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays the changed texts over those of this node's bundles: all of them when it starts, and whenever one changes. */
@Singleton
class TextsOfThisNode implements LocalProjection {
    private final TextOverrideRows rows;
    private final Messages messages;

    TextsOfThisNode(TextOverrideRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "platform.texts";
    }

    /** What was changed before is in the table; only what changes from now on has to be heard of. */
    @Override
    public long position() {
        renew();
        return NOW;
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        if (events.stream().anyMatch(event -> event.data() instanceof TextEvent.TextChanged)) {
            renew();
        }
    }

    @Override
    public void clear() {
        renew();
    }

    /** One after the other, so that what was read later is not undone by what was read before. */
    final synchronized void renew() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var row : rows.present()) {
            Language.of(row.key().language())
                    .ifPresent(language -> texts.computeIfAbsent(language, _ -> new HashMap<>())
                            .put(row.key().textKey(), Objects.requireNonNull(row.text())));
        }
        messages.overlay(texts);
    }
}
