package eu.savoirfaire.infra.web.asset;

import java.util.Locale;
import java.util.Optional;

/** The kinds of static file that are served; no other is. */
enum AssetKind {
    CSS("text/css; charset=utf-8", true),
    JS("text/javascript; charset=utf-8", true),
    SVG("image/svg+xml; charset=utf-8", true),
    YML("application/yaml; charset=utf-8", true),
    TXT("text/plain; charset=utf-8", true),
    PNG("image/png", false),
    ICO("image/x-icon", false),
    WOFF2("font/woff2", false);

    private final String mediaType;
    private final boolean text;

    AssetKind(String mediaType, boolean text) {
        this.mediaType = mediaType;
        this.text = text;
    }

    String mediaType() {
        return mediaType;
    }

    boolean text() {
        return text;
    }

    /** The kind by the end of a file's name. */
    static Optional<AssetKind> of(String path) {
        for (var kind : values()) {
            if (path.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
