package eu.savoirfaire.infra.web.asset;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files under {@code static/} on the class path, by paths such as {@code kit/savoir.css}. Their addresses carry the
 * hash of the content, so that a browser may keep them for ever and yet sees a new version at once.
 */
@Singleton
public class Assets {
    private static final Pattern PATH = Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9]+)+");
    private static final Pattern HASHED = Pattern.compile("(.+)\\.([0-9a-f]{12})(\\.[a-z0-9]+)");

    /** Only files that exist are kept, so the map is bounded by what we ship. */
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException when there is no such file, which is a defect
     */
    public String href(String path) {
        var asset = find(path).orElseThrow(() -> new IllegalArgumentException("no static file " + path));
        var dot = path.lastIndexOf('.');
        return "/static/" + path.substring(0, dot) + "." + asset.hash() + path.substring(dot);
    }

    /** What stands at an address, given without {@code /static/}, with or without a hash. */
    Optional<Found> at(String address) {
        var hashed = HASHED.matcher(address);
        if (!hashed.matches()) {
            return find(address).map(asset -> new Found(asset, false));
        }
        return find(hashed.group(1) + hashed.group(3))
                .map(asset -> new Found(asset, asset.hash().equals(hashed.group(2))));
    }

    private Optional<Asset> find(String path) {
        var asset = known.get(path);
        if (asset != null) {
            return Optional.of(asset);
        }
        var read = PATH.matcher(path).matches() ? read(path) : Optional.<Asset>empty();
        read.ifPresent(found -> known.put(path, found));
        return read;
    }

    private static Optional<Asset> read(String path) {
        var kind = AssetKind.of(path);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        try (var in = Assets.class.getResourceAsStream("/static/" + path)) {
            return in == null ? Optional.empty() : Optional.of(Asset.of(kind.get(), in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param exact whether the address names exactly this content
     */
    record Found(Asset asset, boolean exact) {}
}
