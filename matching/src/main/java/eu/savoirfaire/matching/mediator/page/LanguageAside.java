package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.introduction.MatchAside;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.conduct.Sides;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says on the page of a match that its two sides share no language, and who could help. */
@Singleton
final class LanguageAside implements MatchAside {
    private final Sides sides;
    private final Mediations mediations;

    LanguageAside(Sides sides, Mediations mediations) {
        this.sides = sides;
        this.mediations = mediations;
    }

    @Override
    public Optional<Note> of(Match match) {
        return sides.of(match).filter(Sides.Both::needSomebody).map(_ -> note(match));
    }

    private Note note(Match match) {
        var open = mediations.of(match.id()).stream()
                .filter(one -> one.state().isOpen())
                .findFirst()
                .map(one -> one.state());
        var text = open.map(MediationState::word).orElse("none");
        return new Note(
                Label.key("matching.mediation.note." + text),
                BetweenPages.address(match),
                Label.key("matching.mediation.note.link"));
    }
}
