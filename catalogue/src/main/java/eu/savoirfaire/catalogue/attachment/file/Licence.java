package eu.savoirfaire.catalogue.attachment.file;

import java.util.Arrays;
import java.util.Optional;

/** What readers may do with a file, by its name in the SPDX licence list; the last is outside of it. */
public enum Licence {
    CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    CC_BY_NC_SA("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    CC_BY_ND("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    CC_BY_NC_ND("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    /** Shown here with the permission of whoever has the rights; nothing else is allowed. */
    RESERVED("LicenseRef-All-Rights-Reserved", "");

    private final String spdx;
    private final String address;

    Licence(String spdx, String address) {
        this.spdx = spdx;
        this.address = address;
    }

    public String spdx() {
        return spdx;
    }

    /** Where it can be read; empty when there is nothing to read. */
    public String address() {
        return address;
    }

    public static Optional<Licence> of(String spdx) {
        return Arrays.stream(values())
                .filter(licence -> licence.spdx.equals(spdx))
                .findFirst();
    }
}
