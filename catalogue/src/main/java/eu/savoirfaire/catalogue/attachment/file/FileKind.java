package eu.savoirfaire.catalogue.attachment.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of files that may be attached: those that offices write and everybody can open, and of which we can tell what is
 * in them. WebP, HEIC and SVG are not among them: the JDK draws none of them anew, and the last can hold a script.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TXT("text/plain; charset=utf-8", "txt"),
    CSV("text/csv; charset=utf-8", "csv");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The value of {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file of this kind ends with, without the dot. */
    public String extension() {
        return extensions.getFirst();
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether a file of this name may be of this kind; a name without an extension says nothing. */
    boolean fits(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 || extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** What a browser offers to choose from: {@code .pdf,.docx}. */
    public static String accepted() {
        return Stream.of(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
