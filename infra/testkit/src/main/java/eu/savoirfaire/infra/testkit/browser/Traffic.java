package eu.savoirfaire.infra.testkit.browser;

import com.microsoft.playwright.CDPSession;

/** Counts requests, and bytes as they come over the wire: headers, and bodies as compressed. */
public final class Traffic {
    private int requests;
    private double bytes;

    private Traffic() {}

    static Traffic of(CDPSession session) {
        var traffic = new Traffic();
        session.on("Network.requestWillBeSent", event -> traffic.requests++);
        session.on(
                "Network.loadingFinished",
                event -> traffic.bytes += event.get("encodedDataLength").getAsDouble());
        session.send("Network.enable");
        return traffic;
    }

    public int requests() {
        return requests;
    }

    public long bytes() {
        return Math.round(bytes);
    }
}
