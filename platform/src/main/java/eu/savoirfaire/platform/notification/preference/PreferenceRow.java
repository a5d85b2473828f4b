package eu.savoirfaire.platform.notification.preference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "notification_preference", schema = "platform")
record PreferenceRow(@Id UUID id, UUID personId, Topic topic, Rhythm rhythm) {}
