package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.box.NoticeBox;
import eu.savoirfaire.platform.notification.delivery.Deliveries;
import eu.savoirfaire.platform.notification.preference.Preferences;
import eu.savoirfaire.platform.notification.preference.Rhythm;
import eu.savoirfaire.platform.notification.preference.Topic;
import eu.savoirfaire.platform.notification.preference.Unsubscription;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what concerns them, in the transaction of what happened: what is undone was never told. */
@Singleton
public class Notifications {
    private final Accounts accounts;
    private final NoticeBox box;
    private final Preferences preferences;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;

    Notifications(
            Accounts accounts,
            NoticeBox box,
            Preferences preferences,
            Deliveries deliveries,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions) {
        this.accounts = accounts;
        this.box = box;
        this.preferences = preferences;
        this.deliveries = deliveries;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** Tells one person, unless they were told of the same cause before or have no account any more. */
    @Transactional
    public void tell(PersonId to, Topic topic, Notice notice) {
        accounts.find(to).ifPresent(reader -> tell(reader, topic, notice));
    }

    /** Tells several people; always in the same order, so that none waits for another who waits for them. */
    @Transactional
    public void tell(Collection<PersonId> to, Topic topic, Notice notice) {
        to.stream().distinct().sorted(Comparator.comparing(PersonId::value)).forEach(one -> tell(one, topic, notice));
    }

    /** How the person wants to be told from now on; what they do not name stays. */
    @Transactional
    public void choose(PersonId person, Map<Topic, Rhythm> rhythms) {
        permissions.require(actor.get(), "notification.change", person.account());
        take(person, rhythms);
        audit.record(actor.get(), "notification.choose", person.account(), named(rhythms));
    }

    /**
     * No more mail, by the proof that a mail of ours carried.
     *
     * @return how it was before, so that it can be undone; nothing for those topics that were left already
     */
    @Transactional
    public Map<Topic, Rhythm> unsubscribe(Unsubscription proven) {
        permissions.require(
                actor.get(), "notification.unsubscribe", proven.person().account());
        var before = new EnumMap<Topic, Rhythm>(Topic.class);
        before.putAll(preferences.of(proven.person()));
        before.entrySet()
                .removeIf(topic -> !proven.topics().contains(topic.getKey()) || topic.getValue() == Rhythm.NONE);
        if (!before.isEmpty() && accounts.find(proven.person()).isPresent()) {
            take(proven.person(), before.keySet().stream().collect(Collectors.toMap(topic -> topic, _ -> Rhythm.NONE)));
            audit.record(
                    actor.get(), "notification.unsubscribe", proven.person().account(), named(before));
        }
        return before;
    }

    /** Mail again, by the same proof. */
    @Transactional
    public void subscribe(Unsubscription proven, Map<Topic, Rhythm> rhythms) {
        permissions.require(
                actor.get(), "notification.unsubscribe", proven.person().account());
        if (accounts.find(proven.person()).isPresent() && proven.topics().containsAll(rhythms.keySet())) {
            take(proven.person(), rhythms);
            audit.record(actor.get(), "notification.subscribe", proven.person().account(), named(rhythms));
        }
    }

    private void tell(Account reader, Topic topic, Notice notice) {
        box.put(reader.id(), topic, notice).ifPresent(told -> deliveries.send(reader, told));
    }

    private void take(PersonId person, Map<Topic, Rhythm> rhythms) {
        rhythms.forEach((topic, rhythm) -> {
            preferences.choose(person, topic, rhythm);
            if (rhythm == Rhythm.NONE) {
                deliveries.drop(person, topic);
            }
        });
    }

    private static Map<String, String> named(Map<Topic, Rhythm> rhythms) {
        return rhythms.entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> topic.getKey().code(),
                        topic -> topic.getValue().name()));
    }
}
