package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.matching.filling.RecognisedQualifications;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import jakarta.inject.Singleton;
import java.util.List;

/** What was recognised stands in the profile of its person. */
@Singleton
final class ShownInProfile implements RecognisedQualifications {
    private final Applying applying;

    ShownInProfile(Applying applying) {
        this.applying = applying;
    }

    @Override
    public List<Recognised> mine() {
        return applying.mine().stream()
                .flatMap(one -> one
                        .outcome()
                        .map(RecognitionViews::ending)
                        .filter(Told.Ending::recognised)
                        .map(ending -> new Recognised(
                                RecognitionPages.HOME + "/" + one.id().value(),
                                one.qualification().title().text(),
                                one.qualification().title().language(),
                                ending.headline()))
                        .stream())
                .toList();
    }
}
