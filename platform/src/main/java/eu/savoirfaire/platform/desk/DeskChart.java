package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.picture.BarChart;

/** A picture of the desk: a bean that a part of the program contributes. */
public interface DeskChart {

    /** The action that somebody must be allowed to see it. */
    String action();

    /** The picture as it is now. */
    BarChart chart(Language language);
}
