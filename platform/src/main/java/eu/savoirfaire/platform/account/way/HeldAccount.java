package eu.savoirfaire.platform.account.way;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** An account, as far as it is held here. */
@MappedEntity(value = "account", schema = "platform")
record HeldAccount(@Id UUID id) {}
