package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something to tell a person. What it says is a key and arguments, and becomes a sentence in the language of whoever reads
 * it: ids, counts, titles that are public; never what another person wrote.
 *
 * @param cause what it is told for: of one cause a person is told once, most often the id of an event
 * @param arguments texts, numbers, and labels by key
 * @param path the page within the site to which it leads
 */
public record Notice(UUID cause, String key, List<Object> arguments, String path) {
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,490}");

    public Notice {
        arguments = List.copyOf(arguments);
        if (!WITHIN.matcher(path).matches()) {
            throw new IllegalArgumentException("no page within the site: " + path);
        }
    }

    public static Notice of(RecordedEvent event, String path, String key, Object... arguments) {
        return new Notice(event.id(), key, List.of(arguments), path);
    }

    public Label label() {
        return Label.key(key, arguments.toArray());
    }
}
