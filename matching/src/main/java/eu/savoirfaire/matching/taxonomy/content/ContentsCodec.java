package eu.savoirfaire.matching.taxonomy.content;

import eu.savoirfaire.matching.taxonomy.content.Contents.OccupationConcept;
import eu.savoirfaire.matching.taxonomy.content.Contents.SkillConcept;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a release compactly, always to the same bytes, and reads it back. */
public final class ContentsCodec {
    private static final int FORM = 1;

    private ContentsCodec() {}

    /** The bytes, compressed. */
    public static byte[] packed(Contents contents) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain(contents));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** SHA-256 of what it says, in hexadecimal digits. */
    public static String fingerprint(Contents contents) {
        return DigestUtils.sha256Hex(plain(contents));
    }

    /**
     * @throws UncheckedIOException if it is not as it was written
     */
    public static Contents unpacked(byte[] packed) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            if (in.readInt() != FORM) {
                throw new IOException("a release in a form that this version does not read");
            }
            var scheme = in.readUTF();
            var version = in.readUTF();
            var skills = new ArrayList<SkillConcept>();
            for (int left = in.readInt(); left > 0; left--) {
                skills.add(new SkillConcept(in.readUTF(), labels(in), codes(in)));
            }
            var occupations = new ArrayList<OccupationConcept>();
            for (int left = in.readInt(); left > 0; left--) {
                occupations.add(new OccupationConcept(in.readUTF(), labels(in), codes(in), codes(in)));
            }
            return new Contents(scheme, version, skills, occupations);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] plain(Contents contents) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeUTF(contents.scheme());
            out.writeUTF(contents.version());
            out.writeInt(contents.skills().size());
            for (var skill : contents.skills()) {
                out.writeUTF(skill.code());
                write(out, skill.labels());
                write(out, skill.broader());
            }
            out.writeInt(contents.occupations().size());
            for (var occupation : contents.occupations()) {
                out.writeUTF(occupation.code());
                write(out, occupation.labels());
                write(out, occupation.essential());
                write(out, occupation.optional());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, SortedMap<String, String> labels) throws IOException {
        out.writeInt(labels.size());
        for (var label : labels.entrySet()) {
            out.writeUTF(label.getKey());
            out.writeUTF(label.getValue());
        }
    }

    private static void write(DataOutputStream out, Collection<String> codes) throws IOException {
        out.writeInt(codes.size());
        for (var code : codes) {
            out.writeUTF(code);
        }
    }

    private static SortedMap<String, String> labels(DataInputStream in) throws IOException {
        var labels = new TreeMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.put(in.readUTF(), in.readUTF());
        }
        return labels;
    }

    private static SortedSet<String> codes(DataInputStream in) throws IOException {
        var codes = new TreeSet<String>();
        for (int left = in.readInt(); left > 0; left--) {
            codes.add(in.readUTF());
        }
        return codes;
    }
}
