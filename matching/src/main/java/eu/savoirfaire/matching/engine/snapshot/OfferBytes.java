package eu.savoirfaire.matching.engine.snapshot;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.TargetGroup;
import eu.savoirfaire.matching.offer.Validity;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns offers, but for their ids, into bytes and back. */
final class OfferBytes {
    private OfferBytes() {}

    static byte[] of(Offer offer) {
        var bytes = new ByteArrayOutputStream(256);
        try {
            write(offer, new Words.Out(new DataOutputStream(bytes)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Offer read(OfferId id, byte[] bytes) throws IOException {
        var in = new Words.In(new DataInputStream(new ByteArrayInputStream(bytes)));
        var kind = in.one(OfferKind.class);
        return new Offer(
                id,
                new OrganisationId(in.uuid()),
                in.day(),
                new Validity(in.day(), in.day()),
                in.whole(),
                edition(in),
                edition(in),
                in.perhaps(() -> new TargetGroup(in.text(), in.text(), in.yes())),
                demands(in),
                TermsBytes.read(kind, in));
    }

    private static void write(Offer offer, Words.Out out) throws IOException {
        out.one(offer.kind());
        out.uuid(offer.provider().value());
        out.day(offer.since());
        out.day(offer.validity().first());
        out.day(offer.validity().last());
        out.whole(offer.capacity());
        edition(offer.rules(), out);
        edition(offer.weights(), out);
        out.perhaps(offer.group(), group -> {
            out.text(group.name());
            out.text(group.ground());
            out.yes(group.approved());
        });
        demands(offer.demands(), out);
        TermsBytes.write(offer.terms(), out);
    }

    private static void edition(Edition edition, Words.Out out) throws IOException {
        out.text(edition.name());
        out.whole(edition.version());
    }

    private static Edition edition(Words.In in) throws IOException {
        return new Edition(in.text(), in.whole());
    }

    private static void demands(Demands demands, Words.Out out) throws IOException {
        out.each(demands.skills(), skill -> {
            out.text(skill.skill().value());
            out.whole(skill.level());
            out.one(skill.weight());
        });
        out.each(demands.languages(), language -> {
            out.text(language.language());
            out.one(language.skill());
            out.one(language.level());
            out.text(language.reason());
        });
        out.perhaps(demands.place(), place -> {
            out.text(place.region());
            out.whole(place.latitude());
            out.whole(place.longitude());
        });
        out.perhaps(demands.territory(), out::text);
        out.each(demands.sectors().stream().sorted().toList(), out::text);
        out.each(demands.licences().stream().sorted().toList(), out::text);
        out.perhaps(demands.eqf(), out::whole);
    }

    private static Demands demands(Words.In in) throws IOException {
        return new Demands(
                in.each(() -> new SkillDemand(new SkillCode(in.text()), in.whole(), in.one(SkillDemand.Weight.class))),
                in.each(() ->
                        new LanguageDemand(in.text(), in.one(LanguageSkill.class), in.one(Cefr.class), in.text())),
                in.perhaps(() -> new Place(in.text(), in.whole(), in.whole())),
                in.perhaps(in::text),
                in.set(in::text),
                in.set(in::text),
                in.perhaps(in::whole));
    }
}
