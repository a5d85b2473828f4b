package eu.savoirfaire.infra.document.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** How large the content of a page is once unpacked, found without keeping it. */
final class ContentSize {
    private static final int BUFFER = 1 << 16;

    private ContentSize() {}

    /** Bytes of the page's content; counting ends at {@code limit}. */
    static long atMost(PDPage page, long limit) throws IOException {
        return of(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), limit);
    }

    private static long of(COSBase content, long limit) throws IOException {
        if (content instanceof COSStream stream) {
            return unpacked(stream, limit);
        }
        var total = 0L;
        if (content instanceof COSArray parts) {
            for (int i = 0; i < parts.size() && total < limit; i++) {
                total += parts.getObject(i) instanceof COSStream stream ? unpacked(stream, limit - total) : 0;
            }
        }
        return total;
    }

    private static long unpacked(COSStream stream, long limit) throws IOException {
        try (var raw = stream.createRawInputStream()) {
            var isFlate = COSName.FLATE_DECODE.equals(stream.getFilters());
            return count(isFlate ? new InflaterInputStream(raw) : raw, limit);
        } catch (ZipException | EOFException e) {
            // the parser mends what it can of such a stream
            return 0;
        }
    }

    private static long count(InputStream in, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        var total = 0L;
        for (int read = in.read(buffer); read >= 0 && total < limit; read = in.read(buffer)) {
            total += read;
        }
        return total;
    }
}
