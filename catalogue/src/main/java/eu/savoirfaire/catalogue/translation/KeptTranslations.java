package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Who translated and approved what. The texts stay, as the sheets do; nobody knows any more whose they were. */
@Singleton
final class KeptTranslations implements PersonalData {
    private final RenderingRows renderings;

    KeptTranslations(RenderingRows renderings) {
        this.renderings = renderings;
    }

    @Override
    public String part() {
        return "translations";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return renderings.findByTranslatorOrApproverOrderByMadeAt(person.value(), person.value()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("section", row.section());
                    fields.put("language", row.language());
                    fields.put("made", row.madeAt().toString());
                    if (person.value().equals(row.translator())) {
                        fields.put("text", row.words());
                    }
                    return new Kept("catalogue", fields);
                })
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        renderings.forgetTranslator(person.value());
        renderings.forgetApprover(person.value());
    }
}
