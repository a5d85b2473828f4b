package eu.savoirfaire.infra.audit.chain;

import java.util.Objects;

/** Somebody with every right on the tables, and this program to work out hashes. */
final class Falsifier {

    private Falsifier() {}

    /** Puts an entry that never was at a free position, with the hash that fits. */
    static void insert(ChainScene scene, long position) {
        scene.change("""
                insert into infra.audit
                    (time, actor, action, resource_kind, resource_id, details, salt, seal, hash, position)
                select time, 'nobody', action, resource_kind, resource_id, '{}', 'ab', ?, '', ?
                from infra.audit where position = (select min(position) from infra.audit)
                """, CanonicalForm.seal("ab", "{}"), position);
        var link = scene.reader().after(position - 1, 1).getFirst();
        var before = position == 1
                ? ChainHead.BEGINNING.hash()
                : Objects.requireNonNull(
                        scene.reader().after(position - 2, 1).getFirst().hash());
        var hash = CanonicalForm.hash(before, position, link.entry(), Objects.requireNonNull(link.seal()));
        scene.change("update infra.audit set hash = ? where position = ?", hash, position);
    }

    /** Says that the chain ends where it does. */
    static void moveHead(ChainScene scene) {
        var links = scene.reader().after(0, Integer.MAX_VALUE);
        var last = links.isEmpty()
                ? ChainHead.BEGINNING
                : new ChainHead(
                        links.size(), Objects.requireNonNull(links.getLast().hash()));
        scene.change("update infra.audit_head set position = ?, hash = ?", last.position(), last.hash());
    }

    /** Makes every hash fit, and the head too. */
    static void workOutAnew(ChainScene scene) {
        var last = ChainHead.BEGINNING;
        for (var link : scene.reader().after(0, Integer.MAX_VALUE)) {
            var hash =
                    CanonicalForm.hash(last.hash(), link.position(), link.entry(), Objects.requireNonNull(link.seal()));
            last = new ChainHead(link.position(), hash);
            if (!hash.equals(link.hash())) {
                scene.change("update infra.audit set hash = ? where position = ?", hash, link.position());
            }
        }
        moveHead(scene);
    }
}
