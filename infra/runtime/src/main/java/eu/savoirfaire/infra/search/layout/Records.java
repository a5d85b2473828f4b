package eu.savoirfaire.infra.search.layout;

import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.SuggestEntry;
import eu.savoirfaire.infra.search.text.Analysis;
import eu.savoirfaire.infra.search.text.Spellings;
import eu.savoirfaire.infra.search.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns documents into the flat records that an engine stores. */
public final class Records {
    /** Letters of a beginning, at most: whoever has typed more is served by the whole word or name. */
    private static final int MAX_BEGINNING = 24;

    private final Layout layout;
    private final Analysis analysis;

    public Records(Layout layout, Analysis analysis) {
        this.layout = layout;
        this.analysis = analysis;
    }

    public Entry entry(Change change) {
        return switch (change) {
            case Change.Put(var document) -> entry(document);
            case Change.Delete(var id) -> new Entry(id, List.of());
        };
    }

    /** The record of a document, and one for each name it suggests. */
    public Entry entry(SearchDocument document) {
        var records = new ArrayList<Record>();
        records.add(new Record(document.id(), keywords(document), texts(document), SourceFormat.write(document)));
        for (var entry : document.suggestions()) {
            var id = document.id() + "#" + records.size();
            records.add(new Record(id, suggestion(document.id(), entry), Map.of(), null));
        }
        return new Entry(document.id(), records);
    }

    private Map<String, List<String>> keywords(SearchDocument document) {
        var keywords = new TreeMap<String, List<String>>();
        keywords.put(Layout.TYPE, List.of(Layout.DOCUMENT));
        keywords.put(Layout.OWNER, List.of(document.id()));
        keywords.put(Layout.CODE, List.of(document.code()));
        document.facets().forEach((facet, codes) -> {
            layout.definition().requireFacet(facet);
            keywords.put(Layout.facetField(facet), List.copyOf(codes));
        });
        return keywords;
    }

    private Map<String, List<String>> texts(SearchDocument document) {
        var texts = new TreeMap<String, List<String>>();
        for (var text : document.texts()) {
            var boost = layout.definition().boost(text.field());
            var plain = Spellings.plainApostrophes(text.value());
            add(texts, layout.textField(boost, null), plain);
            if (text.language() != null) {
                add(texts, layout.textField(boost, text.language()), plain);
            }
        }
        return texts;
    }

    private static void add(Map<String, List<String>> texts, String field, String text) {
        texts.computeIfAbsent(field, name -> new ArrayList<>()).add(text);
    }

    private Map<String, List<String>> suggestion(String owner, SuggestEntry entry) {
        var words =
                analysis.tokens(null, entry.text()).stream().map(Token::form).toList();
        var whole = String.join(" ", words);
        var keywords = new TreeMap<String, List<String>>();
        keywords.put(Layout.TYPE, List.of(Layout.SUGGESTION));
        keywords.put(Layout.OWNER, List.of(owner));
        keywords.put(Layout.WHOLE, List.copyOf(beginnings(List.of(whole))));
        keywords.put(Layout.WORDS, words);
        keywords.put(Layout.BEGINNINGS, List.copyOf(beginnings(words)));
        keywords.put(Layout.suggestField(entry.kind()), List.of(new SuggestKey(entry.text(), entry.target()).value()));
        return keywords;
    }

    /** What somebody may have typed who means one of the words. */
    private static Set<String> beginnings(Collection<String> words) {
        var beginnings = new LinkedHashSet<String>();
        for (var word : words) {
            for (var end = 1; end <= Math.min(word.length(), MAX_BEGINNING); end++) {
                beginnings.add(word.substring(0, end));
            }
            beginnings.add(word);
        }
        return beginnings;
    }
}
