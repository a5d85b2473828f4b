package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.catalogue.SheetDemo;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.workshops.WorkshopsAhead;
import java.util.function.Function;
import java.util.function.Supplier;

/** The people of the demo, as the domains know them. */
record Personas(Function<Role, Account> all) implements SheetDemo.Cast, WorkshopsAhead.Cast {

    @Override
    public Actor of(Role role) {
        return all.apply(role).actor(true);
    }

    @Override
    public <T> T acting(Actor actor, Supplier<T> work) {
        return RequestActor.actingAs(actor, work::get);
    }
}
