package brokenhouse.infra.web;

import brokenhouse.catalogue.Catalogue;
import brokenhouse.infra.access.CurrentActor;
import java.util.logging.Logger;

/** Knows a domain, implements a port, prints, logs with the JDK, keeps static state. */
public class Kit implements CurrentActor {
    static int calls;

    void show(Catalogue catalogue) {
        calls++;
        System.out.println(catalogue);
        Logger.getLogger("kit").info("shown");
    }
}
