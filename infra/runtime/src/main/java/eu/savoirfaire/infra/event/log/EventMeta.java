package eu.savoirfaire.infra.event.log;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the log keeps beside an event's data: who, for whom, and because of which request. */
@Serdeable
record EventMeta(String actor, @Nullable String onBehalfOf, String correlation) {}
