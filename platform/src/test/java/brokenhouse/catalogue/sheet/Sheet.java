package brokenhouse.catalogue.sheet;

import brokenhouse.catalogue.finding.Found;
import jakarta.inject.Singleton;

/** An aggregate that knows a framework, and half of a cycle. */
@Singleton
public class Sheet {
    Found found() {
        return new Found(this);
    }
}
