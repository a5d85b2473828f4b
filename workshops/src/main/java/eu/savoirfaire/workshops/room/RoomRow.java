package eu.savoirfaire.workshops.room;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "online_room", schema = "workshops")
record RoomRow(@Id UUID workshopId, OnlineRoom.Kind kind, String address) {}
