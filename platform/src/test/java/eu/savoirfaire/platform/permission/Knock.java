package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.access.Reference;
import java.util.Optional;

/**
 * A way to take a route.
 *
 * @param whose whose thing it is about: {@code own}, {@code ours} (of a colleague), {@code theirs} (of another
 *     organisation), or {@code anybody's}
 * @param path with its variables filled in
 * @param thing what it is about; empty where it is the public's
 */
record Knock(String whose, String path, Optional<Reference> thing) {}
