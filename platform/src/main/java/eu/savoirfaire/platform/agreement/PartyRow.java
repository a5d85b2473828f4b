package eu.savoirfaire.platform.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "agreement_party", schema = "platform")
record PartyRow(@Id UUID id, UUID agreementId, UUID organisationId) {}
