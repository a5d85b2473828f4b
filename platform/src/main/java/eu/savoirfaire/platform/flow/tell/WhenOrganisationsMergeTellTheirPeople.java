package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.PlatformEvent.OrganisationMerged;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;

/** Two organisations turned out to be one: the people of both are told, since they work together from now on. */
@Singleton
final class WhenOrganisationsMergeTellTheirPeople implements Reaction {
    private final OrganisationNames organisations;
    private final PeopleOfOrganisation people;
    private final Notifications notifications;

    WhenOrganisationsMergeTellTheirPeople(
            OrganisationNames organisations, PeopleOfOrganisation people, Notifications notifications) {
        this.organisations = organisations;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-organisations-merge-tell-their-people";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof OrganisationMerged;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof OrganisationMerged(var _, var into)) {
            organisations
                    .name(into)
                    .map(name -> Notice.of(event, "/organisations", "platform.notice.organisation-merged", name))
                    .ifPresent(notice -> notifications.tell(people.of(into), Topic.ORGANISATION, notice));
        }
    }
}
