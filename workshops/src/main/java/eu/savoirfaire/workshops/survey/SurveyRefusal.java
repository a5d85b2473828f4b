package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about a survey was not done. */
public sealed interface SurveyRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The workshop is not over, or nobody has confirmed who was there. */
    record NotYet() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.not-yet";
        }
    }

    /** So few were there that nobody could be sure of staying unknown. */
    record TooFew(int needed) implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.too-few";
        }

        @Override
        public List<Object> arguments() {
            return List.of(needed);
        }
    }

    /** It was opened: its questions cannot change any more. */
    record Running() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.running";
        }
    }

    /** Somebody else changed the questions since they were read. */
    record ChangedMeanwhile() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.changed-meanwhile";
        }
    }

    /** A question of the trainer's that cannot be asked like that, from 1. */
    record BadQuestion(int number) implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.bad-question";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(number);
        }
    }

    /** It cannot be open for so short or so long. */
    record BadDays(int fewest, int most) implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.bad-days";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(fewest, most);
        }
    }

    /** It is for those who were there. */
    record NotThere() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.not-there";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody asks anything after this workshop. */
    record NoSurvey() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.none";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The person has their link already; which one it is nobody can know. */
    record TakenAlready() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.taken-already";
        }
    }

    /** The time for answers is over. */
    record Over() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.over";
        }

        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** No link of ours. */
    record NoSuchLink() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.no-such-link";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** An answer was given with this link; it stands as it was. */
    record UsedAlready() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.used-already";
        }
    }

    /** Every question was left out. */
    record NothingSaid() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.nothing-said";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A text is longer than can be kept. */
    record TooLong(String question, int longest) implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.too-long";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** There is nothing to be shown yet, or there never will be. */
    record NoResults() implements SurveyRefusal {
        @Override
        public String code() {
            return "workshops.survey.refused.no-results";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}
