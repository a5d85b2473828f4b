package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param language ISO 639-1; empty for all languages */
@MappedEntity(value = "organisation_alias", schema = "platform")
record AliasRow(@Id UUID id, UUID organisationId, String text, String folded, String language) {

    static AliasRow of(UUID id, UUID organisation, Alias alias) {
        return new AliasRow(id, organisation, alias.text(), alias.name().folded(), alias.code());
    }

    Alias alias() {
        return new Alias(new OrganisationName(text), Language.of(language));
    }
}
