package eu.savoirfaire.infra.web.form;

import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody chose in a form.
 *
 * @param name as its owner calls it, for messages: without folders, cut where it is long
 */
public record Upload(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 100;
    private static final int MEBIBYTE = 1 << 20;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    /**
     * @param part null or without a name where nobody chose a file
     * @throws Refused when there is none, it is empty, or larger than the limit
     */
    public static Upload of(@Nullable CompletedFileUpload part, int mostMebibytes) {
        if (part == null || part.getFilename() == null || part.getFilename().isBlank()) {
            throw new Refused(new DocumentRefusal.Missing("—"));
        }
        var name = UNFIT.matcher(FOLDERS.matcher(part.getFilename()).replaceFirst(""))
                .replaceAll("");
        var called = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        if (part.getSize() > (long) mostMebibytes * MEBIBYTE) {
            throw new Refused(new DocumentRefusal.TooLarge(called, mostMebibytes));
        }
        try {
            var bytes = part.getBytes();
            if (bytes.length == 0) {
                throw new Refused(new DocumentRefusal.Empty(called));
            }
            return new Upload(called, bytes);
        } catch (IOException broken) {
            throw new Refused(new DocumentRefusal.Unreadable(called));
        }
    }
}
