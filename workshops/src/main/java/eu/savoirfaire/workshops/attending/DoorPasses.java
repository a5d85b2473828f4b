package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.registration.Registration;
import jakarta.inject.Singleton;

/** Shows somebody with a seat what lets them in. */
@Singleton
class DoorPasses {
    private final Passes passes;
    private final PublicAddress site;

    DoorPasses(Passes passes, PublicAddress site) {
        this.passes = passes;
        this.site = site;
    }

    RegistrationView.Pass of(Registration registration) {
        var secrets = passes.of(registration);
        var qr = QrCode.of(site.at("/check-in/" + secrets.code()));
        var room = registration.channel() == Channel.ONLINE ? "/join/" + secrets.join() : null;
        return new RegistrationView.Pass(qr, secrets.spelled(), room);
    }
}
