package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.match.Match;
import java.util.Optional;

/** Something that another part has to say on the page of a match, to either side: a bean of that part. */
public interface MatchAside {

    /** Empty where there is nothing to say. */
    Optional<Note> of(Match match);

    /** @param link what {@code href} leads to */
    record Note(Label text, String href, Label link) {}
}
