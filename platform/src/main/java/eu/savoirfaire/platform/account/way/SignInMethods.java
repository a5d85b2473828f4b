package eu.savoirfaire.platform.account.way;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** All ways to sign in. Nobody gives up their last one, also not by giving up two at the same moment. */
@Singleton
public class SignInMethods {
    private final List<SignInMethod> methods;
    private final AccountLock accounts;

    SignInMethods(List<SignInMethod> methods, AccountLock accounts) {
        this.methods = methods;
        this.accounts = accounts;
    }

    /** With how many the person can sign in. */
    @Transactional
    public long count(PersonId person) {
        return methods.stream().mapToLong(method -> method.count(person)).sum();
    }

    /**
     * Asked after one was given up, in the transaction in which it was.
     *
     * @throws Refused with {@link WayRefusal.LastOne}
     */
    @Transactional
    public void requireOneLeft(PersonId person) {
        // whoever gives up another one at the same moment has done so, or waits
        accounts.hold(person.value());
        if (count(person) == 0) {
            throw new Refused(new WayRefusal.LastOne());
        }
    }
}
