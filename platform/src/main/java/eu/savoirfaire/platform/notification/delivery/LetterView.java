package eu.savoirfaire.platform.notification.delivery;

import java.util.List;

/**
 * What a mail says, in its reader's language.
 *
 * @param unsubscribeHref empty when what it tells cannot be left out
 */
record LetterView(
        String language,
        String direction,
        String lead,
        List<Section> sections,
        String open,
        String why,
        String preferences,
        String preferencesHref,
        String unsubscribe,
        String unsubscribeHref) {

    record Section(String title, List<Item> items) {}

    record Item(String text, String href) {}

    boolean leavable() {
        return !unsubscribeHref.isEmpty();
    }

    /** As plain text, each address on a line of its own. */
    String plain() {
        var text = new StringBuilder(lead).append("\n");
        for (var section : sections) {
            text.append("\n").append(section.title()).append("\n");
            for (var item : section.items()) {
                text.append("\n")
                        .append(item.text())
                        .append("\n")
                        .append(item.href())
                        .append("\n");
            }
        }
        text.append("\n-- \n").append(why).append("\n");
        text.append(preferences).append("\n").append(preferencesHref).append("\n");
        if (leavable()) {
            text.append(unsubscribe).append("\n").append(unsubscribeHref).append("\n");
        }
        return text.toString();
    }
}
