package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.offer.statement.Detail;

/** An answer that could not be read: which one, what was wrong with it, and what to do. */
public record Wrong(Detail detail, Label message) {

    static Wrong of(Detail detail, String code, Object... arguments) {
        return new Wrong(detail, Label.key("matching.offers.wrong." + code, arguments));
    }
}
