package eu.savoirfaire.workshops.material.file;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that a workshop may keep. */
public enum FileSort {
    PDF("application/pdf", "pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    /** Captions (WebVTT, W3C). */
    VTT("text/vtt; charset=utf-8", "vtt"),
    /** Captions as video programs write them (SubRip). */
    SRT("application/x-subrip; charset=utf-8", "srt"),
    /** A transcript. */
    TXT("text/plain; charset=utf-8", "txt");

    /** What people were shown or handed out. */
    public static final Set<FileSort> HANDOUTS = EnumSet.of(PDF, PPTX, ODP, PNG, JPEG);

    /** What is said in a recording, for whoever does not hear it. */
    public static final Set<FileSort> WORDS = EnumSet.of(VTT, SRT, TXT, PDF);

    private final String mediaType;
    private final String extension;

    FileSort(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file of this kind ends with, without the dot. */
    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** What a browser offers to choose from: {@code .pdf,.pptx}. */
    public static String accepted(Set<FileSort> sorts) {
        return sorts.stream().map(sort -> "." + sort.extension).collect(Collectors.joining(","));
    }

    /** Their names in a row, for people: {@code PDF, PPTX}. */
    public static String named(Set<FileSort> sorts) {
        return sorts.stream().map(FileSort::name).collect(Collectors.joining(", "));
    }
}
