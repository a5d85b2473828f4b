package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account says that the workshop was recorded. A sentence says so if it tells of the recording as done, or of
 * recordings that are kept. Plans, wishes and bare mentions are doubtful; what it denies is none. Words that also mean the
 * enrolment of people count only beside those for pictures or sound, or for the meeting itself.
 */
final class Recordings {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MEETING =
            "(?:incontr|workshop|seminar|webinar|session|sessión|sesi[oó]n|event|riunion|meeting|exchange|scambi|taller|jornada"
                    + "|encuentro|reuni[oó]n|intercambio|atelier|rencontre|séance|réunion|échange|talks?\\b|intervent|intervenci)";
    private static final Pattern MADE = Pattern.compile(
            "\\bvideo-?registrat[oaie]\\b|" + MEETING
                    + "\\w{0,12}\\b[^.;]{0,80}\\b(?:è stat[oa]|sono stat[ie]|venne|vennero)"
                    + "\\s+(?:\\p{L}+\\s+)?registrat[oaie]\\b"
                    + "|" + MEETING
                    + "\\w{0,12}\\b[^.;]{0,80}\\b(?:was|were|has been|have been)\\s+(?:\\p{L}+\\s+)?(?:video-?)?recorded\\b"
                    + "|\\b(?:fue|fueron|ha sido|han sido|quedó|quedaron)\\s+(?:\\p{L}+\\s+)?grabad[oa]s?\\b|\\bse (?:grabó|grabaron)\\b"
                    + "|" + MEETING
                    + "\\w{0,12}\\b[^.;]{0,80}\\b(?:a été|ont été|fut|furent)\\s+(?:\\p{L}+\\s+)?(?:enregistré|filmé)e?s?\\b",
            FLAGS);
    private static final Pattern RECORDINGS = Pattern.compile(
            "\\bvideo-?registrazion[ei]\\b|\\bregistrazion[ei]\\s+(?:audio-?)?(?:video|audio)"
                    + "|\\bregistrazion[ei]\\s+(?:del|dello|della|delle|degli|dei|dell['’])\\s*" + MEETING
                    + "|\\b(?:video ?)?recordings?\\b|\\bgrabaci(?:ón|ones)\\b"
                    + "|\\benregistrements?\\s+(?:audio|vidéo|sonores?)|\\benregistrements?\\s+(?:du|de la|des|de l['’])\\s*"
                    + MEETING
                    + "|تسجيل(?:ات)?\\s+(?:فيديو|مرئي|مصور|صوتي|الورشة|اللقاء|الجلس)|التسجيلات\\s+(?:المرئية|المصورة|الصوتية)",
            FLAGS);
    private static final Pattern KEPT = Pattern.compile(
            "\\bconserv|\\barchivi|\\b(?:a|à) (?:disposizione|disposición|disposition)\\b|\\bdisponi|\\bpubblicat"
                    + "|\\bsalvat|\\bkept\\b|\\bkeep|\\bpreserv|\\bstor(?:ed|ing)\\b|\\barchived?\\b|\\bavailable\\b"
                    + "|\\bpublished\\b|\\bsaved\\b|\\bguarda|\\bpublicad|\\bpublié|\\bsauvegard|محفوظ|حُ?فظ|متاح|متوفر",
            FLAGS);
    private static final Pattern NOT_ONLY =
            Pattern.compile("\\b(?:non solo|non soltanto|not only|no s[oó]lo|no solamente|non seulement)\\b", FLAGS);
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:non|not|no|nor|never|neither|senza|without|sin|ni|nessun[ao]?|ningun[ao]|ningún|aucune?|pas|jamais)\\b|n['’]t\\b"
                    + "|(?<!\\p{L})(?:لم|لن|لا|غير|دون|بدون)(?!\\p{L})",
            FLAGS);
    private static final Pattern OF_PEOPLE =
            Pattern.compile("partecip|particip|presenz|attend|iscri|enrol|registered|asisten|inscri", FLAGS);
    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:verr(?:à|anno)|sar(?:à|anno)|potr(?:à|anno|ebbero?)|si prevede|will|would|could|may|might|should|shall|planned"
                    + "|se grabar[áa]n?|será|serán|podrá|podrán|podrían?|se prevé|sera|seront|pourra|pourront|prévue?s?)\\b|(?<!\\p{L})سوف",
            FLAGS);

    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Recording found;

    private Recordings() {}

    static Recordings in(List<Block> account) {
        var recordings = new Recordings();
        account.stream().flatMap(block -> Sentence.of(block).stream()).forEach(recordings::read);
        return recordings;
    }

    @Nullable
    Recording found() {
        return found;
    }

    /** Of words that leave it open; none once another sentence is clear. */
    List<Warning> warnings() {
        return found == null ? warnings : List.of();
    }

    private void read(Sentence sentence) {
        var text = NOT_ONLY.matcher(sentence.text()).replaceAll("");
        var isDone = MADE.matcher(text).find();
        if ((!isDone && !RECORDINGS.matcher(text).find())
                || DENIED.matcher(text).find()) {
            return;
        }
        var kept = KEPT.matcher(text).find() && !NOT_YET.matcher(text).find();
        var made = isDone && !OF_PEOPLE.matcher(text).find();
        if (!made && !kept) {
            warnings.add(new Warning(sentence.lines().fromLine(), WarningCode.RECORDING_UNSURE));
        } else if (found == null) {
            found = new Recording(sentence.lines());
        }
    }
}
