package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.web.contract.TextsContract;

final class MatchingTextsTest extends TextsContract {
    MatchingTextsTest() {
        super("matching");
    }
}
