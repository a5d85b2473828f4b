package eu.savoirfaire.catalogue.demo;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.catalogue.writing.NewSheet;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.Map;

/** Demo data of sheets that are being written, for the organisation of the personas who write. What they tell is made up. */
@Singleton
class DemoWriting {
    private static final String ORGANISATION = "INCOMA";

    private final Beginning beginning;
    private final OrganisationNames organisations;

    DemoWriting(Beginning beginning, OrganisationNames organisations) {
        this.beginning = beginning;
        this.organisations = organisations;
    }

    /** One that was just begun, and one that lacks its results. */
    void load() {
        begin(Language.IT, Map.of(Section.SUBJECT, "Demo: un camper porta lo sportello nei paesi di montagna"));
        begin(
                Language.EN,
                Map.of(
                        Section.SUBJECT,
                        "Demo: a choir in three languages",
                        Section.DESCRIPTION,
                        "On Fridays forty people sing in the old mill, half of them born elsewhere. Nobody has to read music."
                                + " Each song is taught in its own language by whoever brought it, and sung in all three"
                                + " before the evening ends, which takes a good deal of patience from everybody who only"
                                + " wanted to sing and had not thought of learning to say good evening to the neighbours.",
                        Section.TERRITORY,
                        "A town of 8,000 people between two valleys.",
                        Section.STAKEHOLDERS,
                        "- the municipality: the room\n- the music school: two teachers",
                        Section.BENEFICIARIES,
                        "Everybody who likes to sing; indirectly their children's schools."));
    }

    private void begin(Language language, Map<Section, String> texts) {
        beginning.begin(new NewSheet(organisations.named(ORGANISATION), language, texts), language);
    }
}
