package eu.savoirfaire.infra.search.lucene;

import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.layout.Record;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Records as Lucene's documents. */
final class LuceneDocuments {
    static final String ID = "id";
    static final String SOURCE = "source";

    private LuceneDocuments() {}

    static Document document(Record entry) {
        var document = new Document();
        document.add(new StringField(ID, entry.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id())));
        entry.keywords().forEach((field, values) -> addKeywords(document, field, values));
        entry.texts()
                .forEach((field, texts) ->
                        texts.forEach(text -> document.add(new TextField(field, text, Field.Store.NO))));
        if (entry.source() != null) {
            document.add(new StoredField(SOURCE, entry.source().getBytes(StandardCharsets.UTF_8)));
        }
        return document;
    }

    private static void addKeywords(Document document, String field, List<String> values) {
        for (var value : values) {
            document.add(new StringField(field, value, Field.Store.NO));
            if (field.equals(Layout.CODE)) {
                document.add(new SortedDocValuesField(field, new BytesRef(value)));
            } else if (Layout.isCounted(field)) {
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
    }
}
