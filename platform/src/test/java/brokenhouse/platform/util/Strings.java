package brokenhouse.platform.util;

/** In a package named for no idea. */
public final class Strings {
    private Strings() {}
}
