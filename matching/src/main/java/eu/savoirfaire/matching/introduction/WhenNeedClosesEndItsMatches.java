package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.NeedClosed;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.table.NeedState;
import jakarta.inject.Singleton;

/**
 * A need is brought before nobody any more: whoever had it before them loses sight of it. A person who only pauses keeps what they
 * have asked for.
 */
@Singleton
final class WhenNeedClosesEndItsMatches implements Reaction {
    private final Needs needs;
    private final Endings endings;

    WhenNeedClosesEndItsMatches(Needs needs, Endings endings) {
        this.needs = needs;
        this.endings = endings;
    }

    @Override
    public String name() {
        return "matching.when-need-closes-end-its-matches";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof NeedClosed;
    }

    private void end(NeedId need, NeedState state) {
        switch (state) {
            case MET -> endings.needMet(need);
            case DRAFT, WAITING, WITHDRAWN -> endings.consentGone(need);
            case STATED, PAUSED -> {}
        }
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof NeedClosed(NeedId need, int _)) {
            needs.find(need)
                    .map(KeptNeed::state)
                    .ifPresentOrElse(state -> end(need, state), () -> endings.consentGone(need));
        }
    }
}
