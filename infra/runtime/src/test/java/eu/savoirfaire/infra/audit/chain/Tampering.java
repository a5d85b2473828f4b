package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.audit.chain.Verdict.Fault;
import java.util.List;
import java.util.Random;

/** Ways to falsify the audit with every right on its tables; each tells where it ought to be found. */
enum Tampering {
    CHANGE_A_TEXT {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change(TEXTS.get(random.nextInt(TEXTS.size())), position);
            return new Found(position, Fault.CHANGED);
        }
    },
    CHANGE_THE_TIME {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set time = time + interval '1' second where position = ?", position);
            return new Found(position, Fault.CHANGED);
        }
    },
    CHANGE_THE_DETAILS {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set details = coalesce(details, '') || ' ' where position = ?", position);
            return new Found(position, Fault.DETAILS_CHANGED);
        }
    },
    REMOVE_THE_DETAILS {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = TamperingContract.withoutForgotten(anywhere(random, length));
            scene.change("update infra.audit set details = null, salt = null where position = ?", position);
            return new Found(position, Fault.DETAILS_REMOVED);
        }
    },
    CHANGE_THE_SALT {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set salt = ? where position = ?", digits(random, 32), position);
            return new Found(position, Fault.DETAILS_CHANGED);
        }
    },
    CHANGE_THE_SEAL {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set seal = ? where position = ?", digits(random, 64), position);
            return new Found(position, Fault.CHANGED);
        }
    },
    CHANGE_A_HASH {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set hash = ? where position = ?", digits(random, 64), position);
            return new Found(position, Fault.CHANGED);
        }
    },
    DELETE_ONE {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("delete from infra.audit where position = ?", position);
            return new Found(position, Fault.MISSING);
        }
    },
    TAKE_ONE_OUT_OF_THE_CHAIN {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set position = null where position = ?", position);
            return new Found(position, Fault.MISSING);
        }
    },
    SWAP_TWO {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var first = anywhere(random, length - 1);
            var second = first + anywhere(random, length - first);
            scene.change("update infra.audit set position = -1 where position = ?", first);
            scene.change("update infra.audit set position = ? where position = ?", first, second);
            scene.change("update infra.audit set position = ? where position = -1", second);
            return new Found(first, Fault.CHANGED);
        }
    },
    /** With a hash that fits, so that only what comes after it gives it away. */
    INSERT_ONE {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length + 1);
            scene.change("update infra.audit set position = -position where position >= ?", position);
            scene.change("update infra.audit set position = 1 - position where position < 0");
            Falsifier.insert(scene, position);
            if (position == length) {
                return new Found(position, Fault.NOT_AS_WRITTEN_DOWN);
            }
            return position > length ? new Found(position, Fault.BEYOND_HEAD) : new Found(position + 1, Fault.CHANGED);
        }
    },
    CUT_THE_TAIL {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("delete from infra.audit where position >= ?", position);
            return new Found(position, Fault.MISSING);
        }
    },
    /** Nothing inside the database gives it away. */
    CUT_THE_TAIL_AND_MOVE_THE_HEAD {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("delete from infra.audit where position >= ?", position);
            Falsifier.moveHead(scene);
            return new Found(position, Fault.NOT_AS_WRITTEN_DOWN);
        }
    },
    /** Nothing inside the database gives it away. */
    WORK_OUT_ANEW {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = anywhere(random, length);
            scene.change("update infra.audit set actor = 'somebody else' where position = ?", position);
            Falsifier.workOutAnew(scene);
            return new Found(length, Fault.NOT_AS_WRITTEN_DOWN);
        }
    },
    CHANGE_THE_HEAD {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            scene.change("update infra.audit_head set hash = ?", digits(random, 64));
            return new Found(length, Fault.HEAD_CHANGED);
        }
    },
    MOVE_THE_HEAD_BACK {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            var position = random.nextLong(length);
            scene.change("update infra.audit_head set position = ?", position);
            return new Found(position, Fault.HEAD_CHANGED);
        }
    },
    REMOVE_THE_HEAD {
        @Override
        Found in(ChainScene scene, Random random, long length) {
            scene.change("delete from infra.audit_head");
            return new Found(0, Fault.HEAD_CHANGED);
        }
    };

    private static final List<String> TEXTS = List.of(
            "update infra.audit set actor = actor || 'x' where position = ?",
            "update infra.audit set on_behalf_of = coalesce(on_behalf_of, '') || 'x' where position = ?",
            "update infra.audit set action = action || 'x' where position = ?",
            "update infra.audit set resource_kind = resource_kind || 'x' where position = ?",
            "update infra.audit set resource_id = resource_id || 'x' where position = ?");

    /** Where it ought to be found, and as what. */
    record Found(long position, Fault fault) {}

    /** @param length of the chain */
    abstract Found in(ChainScene scene, Random random, long length);

    private static long anywhere(Random random, long length) {
        return 1 + random.nextLong(length);
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append(Character.forDigit(random.nextInt(16), 16));
        }
        return digits.toString();
    }
}
