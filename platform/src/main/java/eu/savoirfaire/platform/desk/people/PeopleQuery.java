package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account.State;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whom somebody looks for. */
record PeopleQuery(String typed, Optional<Role> role, Optional<State> state) {
    /** No name is longer. */
    static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WILD = Pattern.compile("[!%_]");

    /** How an address or a name begins, as a pattern of SQL. */
    String beginning() {
        return folded() + "%";
    }

    /** How a later word of a name begins, as a pattern of SQL. */
    String later() {
        return "% " + folded() + "%";
    }

    String roleName() {
        return role.map(Role::name).orElse("");
    }

    String stateName() {
        return state.map(State::name).orElse("");
    }

    private String folded() {
        var bare = MARKS.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        return WILD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("!$0");
    }
}
