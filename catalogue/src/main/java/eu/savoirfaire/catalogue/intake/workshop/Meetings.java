package eu.savoirfaire.catalogue.intake.workshop;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people met: the heading decides, else the account. */
final class Meetings {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ONLINE = Pattern.compile(
            "\\bon-?line\\b|\\ben l[ií]nea\\b|\\ben ligne\\b|\\bvideoconferen\\w+|\\bvideo ?conferen\\w+|\\bvisioconf\\w+|\\bwebinar\\w*|\\bvirtual\\w*|\\bda remoto\\b|\\ba distan\\w+|عبر الإنترنت|عن بعد",
            FLAGS);
    private static final Pattern HYBRID = Pattern.compile(
            "\\bibrid[oa]\\b|\\bhybrid[e]?\\b|\\bh[ií]brid[oa]\\b|\\bmodalità mista\\b|\\bmodalidad mixta\\b|هجين|مختلط",
            FLAGS);
    private static final Pattern IN_PERSON =
            Pattern.compile("\\bin presenza\\b|\\bin person\\b|\\bpresencial\\b|\\ben présentiel\\b|حضوري", FLAGS);
    private static final Pattern PLATFORM = Pattern.compile(
            "\\b(Zoom|Microsoft Teams|MS Teams|Teams|Google Meet|Webex|Skype|GoToMeeting|GoToWebinar|Jitsi(?: Meet)?|BigBlueButton|Adobe Connect|StreamYard)\\b");

    private Meetings() {}

    static Meeting of(String title, List<String> prose) {
        if (HYBRID.matcher(title).find()) {
            return Meeting.HYBRID;
        }
        if (ONLINE.matcher(title).find()) {
            return IN_PERSON.matcher(title).find() ? Meeting.HYBRID : Meeting.ONLINE;
        }
        if (IN_PERSON.matcher(title).find()) {
            return Meeting.IN_PERSON;
        }
        var account = String.join("\n", prose);
        if (HYBRID.matcher(account).find()) {
            return Meeting.HYBRID;
        }
        return ONLINE.matcher(account).find() || PLATFORM.matcher(account).find() ? Meeting.ONLINE : Meeting.IN_PERSON;
    }

    static @Nullable String platform(List<String> prose) {
        var platform = PLATFORM.matcher(String.join("\n", prose));
        return platform.find() ? platform.group(1) : null;
    }
}
