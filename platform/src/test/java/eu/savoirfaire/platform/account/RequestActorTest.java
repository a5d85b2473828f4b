package eu.savoirfaire.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerHttpRequestContext;
import org.junit.jupiter.api.Test;

class RequestActorTest {
    private final RequestActor actor = new RequestActor();

    @Test
    void behindARequestIsAVisitor() {
        var request = new ServerHttpRequestContext(HttpRequest.GET("/"));

        var whoever = PropagatedContext.getOrEmpty().plus(request).propagate(actor::get);

        assertThat(whoever).isEqualTo(Actor.visitor());
    }

    @Test
    void outsideOfAnyRequestTheProgramActs() {
        assertThat(actor.get()).isEqualTo(Actor.system());
    }

    @Test
    void theOneNamedForABlockActsThereAndNowhereElse() {
        var inside = RequestActor.actingAs(Actor.operator(), actor::get);

        assertThat(inside).isEqualTo(Actor.operator());
        assertThat(actor.get()).isEqualTo(Actor.system());
    }
}
