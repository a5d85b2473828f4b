package eu.savoirfaire.platform.notification.preference;

import eu.savoirfaire.infra.web.message.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What notices are about. The order is that of the pages and of mails. */
public enum Topic {
    /** What protects one's account: always told at once, since nobody must miss it. */
    SAFETY(Rhythm.INSTANT),
    ORGANISATION(Rhythm.DAILY),
    REVIEW(Rhythm.INSTANT),
    WORKSHOP(Rhythm.INSTANT),
    MATCHING(Rhythm.INSTANT),
    MANDATE(Rhythm.INSTANT),
    SERVICE(Rhythm.WEEKLY);

    private final Rhythm usual;

    Topic(Rhythm usual) {
        this.usual = usual;
    }

    /** For whoever never chose. */
    public Rhythm usual() {
        return usual;
    }

    /** Whether people may choose how they are told. */
    public boolean choosable() {
        return this != SAFETY;
    }

    /** Those that people may choose about. */
    public static List<Topic> choices() {
        return Arrays.stream(values()).filter(Topic::choosable).toList();
    }

    public static Optional<Topic> of(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    public Label label() {
        return Label.key("platform.notice.topic." + code());
    }

    /** In lower case, such as in a form. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
