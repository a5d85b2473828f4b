package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.box.Told;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What is kept of a person here: what they were told, and how they want to be. */
@Singleton
final class KeptNotices implements PersonalData {
    private final Accounts accounts;
    private final NoticeBox box;
    private final Preferences preferences;
    private final Outbox outbox;
    private final Messages texts;

    KeptNotices(Accounts accounts, NoticeBox box, Preferences preferences, Outbox outbox, Messages texts) {
        this.accounts = accounts;
        this.box = box;
        this.preferences = preferences;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public String part() {
        return "notifications";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return accounts.find(person).stream()
                .flatMap(reader -> Stream.concat(
                        preferences.chosen(person).entrySet().stream()
                                .map(chosen -> chosen(reader, chosen.getKey(), chosen.getValue())),
                        box.all(person).stream().map(told -> told(reader, told))))
                .map(fields -> new Kept("platform", fields))
                .toList();
    }

    /** Mail that waits for them goes, too: it says who they are. */
    @Override
    public void erase(PersonId person) {
        accounts.find(person)
                .ifPresent(reader -> outbox.withdraw(reader.address().text()));
        preferences.forget(person);
        box.forget(person);
    }

    private SequencedMap<String, String> chosen(Account reader, Topic topic, Rhythm rhythm) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("topic", texts.text(reader.language(), topic.label()));
        fields.put("rhythm", texts.text(reader.language(), rhythm.label()));
        return fields;
    }

    private SequencedMap<String, String> told(Account reader, Told told) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("topic", texts.text(reader.language(), told.topic().label()));
        fields.put("told", told.at().toString());
        fields.put("text", texts.text(reader.language(), told.notice().label()));
        fields.put("read", String.valueOf(told.read()));
        return fields;
    }
}
