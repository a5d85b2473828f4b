package eu.savoirfaire.platform.flow.tell;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PublishedPractice;
import eu.savoirfaire.catalogue.CatalogueEvent.SheetPublished;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.notification.Notifications;
import eu.savoirfaire.platform.notification.box.Notice;
import eu.savoirfaire.platform.notification.preference.Topic;
import jakarta.inject.Singleton;

/** A sheet was published: the people of the organisation that it belongs to are told. */
@Singleton
final class WhenSheetPublishedTellItsOrganisation implements Reaction {
    private final Catalogue catalogue;
    private final PeopleOfOrganisation people;
    private final Notifications notifications;

    WhenSheetPublishedTellItsOrganisation(
            Catalogue catalogue, PeopleOfOrganisation people, Notifications notifications) {
        this.catalogue = catalogue;
        this.people = people;
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "platform.when-sheet-published-tell-its-organisation";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof SheetPublished;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof SheetPublished published) {
            catalogue.find(published.practice()).ifPresent(practice -> tell(event, practice));
        }
    }

    private void tell(RecordedEvent event, PublishedPractice practice) {
        var notice =
                Notice.of(event, "/practices/" + practice.slug(), "platform.notice.sheet-published", practice.title());
        catalogue
                .owner(practice.id())
                .ifPresent(owner -> notifications.tell(people.of(owner), Topic.ORGANISATION, notice));
    }
}
