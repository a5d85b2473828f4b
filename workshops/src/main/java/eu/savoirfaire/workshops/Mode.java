package eu.savoirfaire.workshops;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where people meet. */
@Schema(name = "WorkshopMode")
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
