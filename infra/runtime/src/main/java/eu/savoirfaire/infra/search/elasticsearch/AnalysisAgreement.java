package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Token;
import eu.savoirfaire.infra.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Queries are analysed here and texts on the server. Should a server read texts otherwise, nothing would be found and
 * nobody would know why; so it is asked to read a sentence of each language first.
 */
record AnalysisAgreement(ElasticsearchServer server, String index, Analysis analysis) {

    void require() {
        for (var language : Language.values()) {
            require(language, "savoir_" + language.code(), sample(language));
            require(null, "savoir_neutral", sample(language));
        }
    }

    private static String sample(Language language) {
        return switch (language) {
            case IT -> "Perché l'accoglienza dell'Università nelle città aiuta i rifugiati";
            case EN -> "The children's schools are helping 25 newly arrived families";
            case ES -> "La integración de los niños y las mujeres en las regiones españolas";
            case FR -> "L'accueil des réfugiés aujourd'hui, c'est l'affaire des communautés françaises";
            case AR -> "إدماج المهاجرين في المُدُن العربية ومساعدة العائلات ٢٥";
        };
    }

    private void require(@Nullable Language language, String analyzer, String sample) {
        var theirs = server
                .ask(
                        "analyse",
                        client -> client.indices()
                                .analyze(a -> a.index(index).analyzer(analyzer).text(sample)))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
        var ours = analysis.tokens(language, sample).stream().map(Token::form).toList();
        if (!ours.equals(theirs)) {
            throw new SearchFailure.Rejected(
                    "read texts as this program does",
                    new IllegalStateException(analyzer + " gives " + theirs + " in place of " + ours));
        }
    }
}
