package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
class CatalogueDoor implements Catalogue {
    private final Practices practices;
    private final PublishedSheets sheets;
    private final Presentations presentations;

    CatalogueDoor(Practices practices, PublishedSheets sheets, Presentations presentations) {
        this.practices = practices;
        this.sheets = sheets;
        this.presentations = presentations;
    }

    @Override
    public boolean isEmpty() {
        return practices.isEmpty();
    }

    @Override
    public List<PublishedPractice> published() {
        return sheets.all().stream().map(CatalogueDoor::practice).toList();
    }

    @Override
    public List<PublishedPractice> published(Collection<PracticeId> wanted) {
        return sheets.all(wanted).stream().map(CatalogueDoor::practice).toList();
    }

    @Override
    public Optional<PublishedPractice> find(PracticeId practice) {
        return published(List.of(practice)).stream().findFirst();
    }

    @Override
    public boolean showsDemoData() {
        return practices.holdDemoData();
    }

    @Override
    public Optional<OrganisationId> owner(PracticeId practice) {
        return sheets.all(List.of(practice)).stream().map(PublishedSheet::owner).findFirst();
    }

    private static PublishedPractice practice(PublishedSheet sheet) {
        return new PublishedPractice(
                sheet.id(),
                sheet.code(),
                sheet.slug(),
                sheet.title(),
                sheet.language().code(),
                sheet.revision().number());
    }

    @Override
    public Map<OrganisationId, Long> practicesByOrganisation() {
        return practices.publishedByOwner();
    }

    @Override
    @Transactional
    public void presentedAt(PresentedWorkshop workshop, List<PracticeId> presented) {
        presentations.keep(workshop);
        for (var id : presented) {
            var practice = practices
                    .find(id)
                    .orElseThrow(() ->
                            new Refused(new PracticeRefusal.NotFound(id.value().toString())));
            if (presentations.present(id.value(), workshop.id()) > 0) {
                practices.save(practice.presentedAt(workshop.id()));
            }
        }
    }
}
