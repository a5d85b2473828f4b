package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.web.form.FormErrors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The passkeys of a person.
 *
 * @param possible whether the page is visited at an address where browsers give passkeys
 * @param elsewhere the same page at such an address, for whoever tries the program out on their own machine
 * @param name as it was typed for the next one
 */
record PasskeysView(List<Entry> entries, boolean possible, String elsewhere, String name, FormErrors errors) {

    /** @param used null when it never was */
    record Entry(
            UUID id, String name, LocalDate added, @Nullable LocalDate used) {
        static Entry of(Passkey passkey) {
            var used = passkey.usedAt();
            return new Entry(
                    passkey.id(),
                    passkey.name(),
                    LocalDate.ofInstant(passkey.addedAt(), ZoneOffset.UTC),
                    used == null ? null : LocalDate.ofInstant(used, ZoneOffset.UTC));
        }
    }
}
