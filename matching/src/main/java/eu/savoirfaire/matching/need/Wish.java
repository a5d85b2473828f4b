package eu.savoirfaire.matching.need;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is needed; {@code null} is what was not answered. */
public sealed interface Wish {

    NeedKind kind();

    /**
     * @param term in months
     * @param purpose in the person's own words; read by people only
     * @param sector code of the vocabulary of sectors
     */
    record Microcredit(
            @Nullable Money amount,
            @Nullable Integer term,
            @Nullable String purpose,
            @Nullable LegalForm form,
            @Nullable Stage stage,
            @Nullable String sector)
            implements Wish {

        @Override
        public NeedKind kind() {
            return NeedKind.MICROCREDIT;
        }
    }

    /**
     * @param goals codes of topics
     * @param hours per month
     */
    record Mentoring(
            @Nullable Set<String> goals,
            @Nullable Mode mode,
            @Nullable Integer hours,
            @Nullable String sector) implements Wish {
        /** What mentors are most often asked for, of the vocabulary of topics. */
        public static final List<String> TOPICS = List.of(
                "entrepreneurship",
                "self-employment",
                "social-enterprise",
                "local-economy",
                "career-guidance",
                "employability",
                "vocational-training",
                "skills-recognition",
                "language-training",
                "digital-skills",
                "access-to-services",
                "residence-permits");

        public Mentoring {
            goals = goals == null ? null : Set.copyOf(goals);
        }

        @Override
        public NeedKind kind() {
            return NeedKind.MENTORING;
        }
    }

    /**
     * @param occupations any of these would do
     * @param contracts any of these would do
     * @param leastPay per month before tax; what was earned before is never asked
     */
    record Job(
            @Nullable Set<OccupationCode> occupations,
            @Nullable Set<Contract> contracts,
            @Nullable Money leastPay,
            @Nullable String sector)
            implements Wish {

        public Job {
            occupations = occupations == null ? null : Set.copyOf(occupations);
            contracts = contracts == null ? null : Set.copyOf(contracts);
        }

        @Override
        public NeedKind kind() {
            return NeedKind.JOB;
        }
    }

    /**
     * @param occupations any of these would do
     * @param months for how long at most
     */
    record Internship(
            @Nullable Set<OccupationCode> occupations,
            @Nullable Integer months,
            @Nullable Money leastPay,
            @Nullable String sector)
            implements Wish {

        public Internship {
            occupations = occupations == null ? null : Set.copyOf(occupations);
        }

        @Override
        public NeedKind kind() {
            return NeedKind.INTERNSHIP;
        }
    }
}
