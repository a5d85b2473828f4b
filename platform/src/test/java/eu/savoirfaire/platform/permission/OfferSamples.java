package eu.savoirfaire.platform.permission;

import java.util.List;
import java.util.UUID;

/** What stands for the variables of the addresses of offers: one that does not exist, since whoever acts changes it for the next. */
final class OfferSamples {
    private static final UUID NOTHING = new UUID(7, 7);

    private OfferSamples() {}

    static void of(Samples samples) {
        for (var template : List.of(
                "/matching/offers/{id}",
                "/matching/offers/{id}/complain",
                "/matching/desk/{id}",
                "/matching/desk/{id}/clone",
                "/matching/desk/complaints/{id}",
                "/api/v1/matching/offers/{id}",
                "/api/v1/matching/offers/{id}/publish",
                "/api/v1/matching/offers/{id}/close")) {
            samples.open(template, template.replace("{id}", NOTHING.toString()));
        }
        samples.open("/matching/desk/{id}/do/{act}", "/matching/desk/" + NOTHING + "/do/publish")
                .open("/matching/desk/{id}/edit/{word}", "/matching/desk/" + NOTHING + "/edit/basics")
                .open("/matching/desk/export.{form}", "/matching/desk/export.csv?organisation=" + NOTHING);
    }
}
