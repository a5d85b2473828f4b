package eu.savoirfaire.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.savoirfaire.infra.testkit.browser.BrowserWindow;

/** What a trainer does, step by step; each leaves the window at what became of it. */
final class TrainerSteps {
    private final TrainerScene scene;
    private final BrowserWindow window;
    private final Page page;
    private final boolean script;
    private String plan = "";
    private String slug = "";

    TrainerSteps(TrainerScene scene, BrowserWindow window, boolean script) {
        this.scene = scene;
        this.window = window;
        this.page = window.page();
        this.script = script;
    }

    String slug() {
        return slug;
    }

    /** On the last Sundays of March and of October clocks in Rome go forward and back at night. */
    void hoursThatDoNotExistAreRefusedAndThoseThatComeTwiceAskedAbout(String title) {
        window.open(scene.served().at("/workshops/plan"));
        page.locator("a[href='/workshops/plan/new']").click();
        submit("#plan");
        refused("new-refused");
        assertThat(page.locator(".error-summary a").count()).isGreaterThanOrEqualTo(5);
        page.fill("#title", title);
        page.selectOption("#kind", "EXCHANGE");
        page.locator("input[name=mode][value=HYBRID]").check();
        page.fill("#place", "Siena");
        page.fill("#room", "1");
        page.fill("#online", "5");
        hours("2027-03-28", "02:30", "06:00");
        submit("#plan");
        refused("gap");
        assertThat(page.locator(".error-summary a").getAttribute("href")).endsWith("#begins");
        assertThat(page.inputValue("#title")).isEqualTo(title);
        hours("2027-10-31", "02:30", "06:00");
        submit("#plan");
        refused("overlap");
        page.locator("input[name='begins-pass'][value=SECOND]").check();
        submit("#plan");
        page.waitForURL(TrainerScene.page("(\\?.*)?"));
        plan = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        fine("draft");
        window.open(scene.served().at(plan + "/edit"));
        assertThat(page.locator("input[name='begins-pass'][value=SECOND]").isChecked())
                .isTrue();
        hours("2027-06-11", "09:00", "12:00");
        submit("#plan");
        page.waitForURL(TrainerScene.page("(\\?.*)?"));
    }

    /** A talk that is about a sheet, and one that is not. */
    void writeTheProgramme() {
        window.open(scene.served().at(plan + "/programme"));
        item("Prima tappa", "09:00", 1);
        item("Senza scheda", "09:30", 0);
        assertThat(page.locator("ol.tasks > li").count()).isEqualTo(2);
        page.locator("form[action$='/remove'] button").last().click();
        page.waitForSelector("#undo");
        fine("undo");
        assertThat(page.locator("ol.tasks > li").count()).isEqualTo(1);
        page.locator("#undo button").click();
        page.waitForURL(TrainerScene.page("/programme"));
        assertThat(page.locator("ol.tasks > li").count()).isEqualTo(2);
        page.locator("form[action$='/release'] button").click();
        page.waitForURL("**?done=release");
        fine("released");
    }

    void announceAndOpen() {
        step("schedule");
        step("open");
        fine("open");
        slug = page.locator("main a[href^='/workshops/']:not([href*='/plan'])")
                .last()
                .getAttribute("href")
                .replace("/workshops/", "");
        window.open(scene.served().at("/workshops/" + slug));
        assertThat(page.locator("main").innerText()).contains("Prima tappa", "Senza scheda");
        assertThat(page.locator("link[rel=alternate][type='text/calendar']").count())
                .isOne();
        fine("public");
    }

    void ask(String name) {
        window.open(scene.served().at(plan + "/people"));
        page.fill("#name", "Nobody of this name");
        submit("#people");
        refused("people-refused");
        page.fill("#name", name);
        submit("#people");
        page.waitForURL("**/people?done=asked");
        fine("asked-somebody");
    }

    /** Another hour: people are told what is other, and who said yes is asked again. */
    void changeTheProgramme() {
        window.open(scene.served().at(plan + "/programme"));
        page.locator("ol.tasks a").first().click();
        page.fill("#begins", "10:30");
        submit("#item");
        page.waitForURL(TrainerScene.page("/programme"));
        assertThat(page.locator("#release table tbody tr").count()).isOne();
        assertThat(page.locator("#release .inset").count()).isOne();
        fine("difference");
        page.locator("form[action$='/release'] button").click();
        page.waitForURL("**?done=release");
        window.open(scene.served().at(plan + "/people"));
        assertThat(page.locator("ol.tasks .tag-good").count()).isZero();
    }

    void arrangeWhatIsNeeded() {
        window.open(scene.served().at(plan + "/needs"));
        fine("needs");
        page.locator("main .card textarea").fill("Ci sarà chi scrive in diretta.");
        page.locator("main .card button").first().click();
        page.waitForURL("**/needs?done=*");
        assertThat(page.locator("main .card .tag-attention").count()).isZero();
    }

    /** One more seat goes to whoever waits; one less takes it from nobody. */
    void promoteAndOverbook() {
        resize(2);
        assertThat(page.locator("dl.facts").innerText()).contains("2");
        window.open(scene.served().at(plan + "/registrations"));
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        fine("promoted");
        resize(1);
        fine("overbooked");
        assertThat(page.locator("dl.facts").innerText()).containsPattern("2.+1.+1");
    }

    void moveOnlineWithAReason() {
        change("change-mode");
        page.locator("input[name=mode][value=ONLINE]").check();
        submit("#change");
        refused("mode-refused");
        assertThat(page.locator("input[name=mode][value=ONLINE]").isChecked()).isTrue();
        page.fill("#reason", "La sala è allagata.");
        submit("#change");
        page.waitForURL("**?done=change-mode");
        assertThat(page.locator("main .inset").innerText()).contains("La sala è allagata.");
        fine("online");
    }

    void putOffAndFindANewDate() {
        change("postpone");
        page.fill("#reason", "Mancano due relatori.");
        submit("#change");
        page.waitForURL("**?done=postpone");
        fine("postponed");
        change("reschedule");
        hours("2027-09-10", "09:00", "12:00");
        submit("#change");
        page.waitForURL("**?done=reschedule");
        assertThat(page.locator("main").innerText()).contains("2027");
    }

    void cancel() {
        change("cancel");
        submit("#change");
        refused("cancel-refused");
        page.fill("#reason", "La rete non ha più fondi.");
        submit("#change");
        page.waitForURL("**?done=cancel");
        fine("cancelled");
        assertThat(page.locator("#steps").count()).isZero();
    }

    private void resize(int seats) {
        change("resize");
        fine("resize");
        page.locator("input[name=channel][value=ROOM]").check();
        page.fill("#seats", Integer.toString(seats));
        submit("#change");
        page.waitForURL("**?done=resize");
    }

    private void item(String title, String begins, int sheet) {
        page.fill("#title", title);
        page.fill("#begins", begins);
        if (sheet > 0) {
            page.selectOption("#sheet", new SelectOption().setIndex(sheet));
        }
        submit("#item");
        page.waitForSelector("ol.tasks li:has-text('" + title + "')");
    }

    private void hours(String day, String begins, String ends) {
        page.fill("#day", day);
        page.fill("#begins", begins);
        page.fill("#ends", ends);
    }

    private void step(String act) {
        window.open(scene.served().at(plan));
        page.locator("form[action$='/step/" + act + "'] button").click();
        page.waitForURL("**?done=" + act);
    }

    private void change(String act) {
        window.open(scene.served().at(plan));
        page.locator("a[href$='/change/" + act + "']").click();
        page.waitForURL("**/change/" + act);
    }

    private void submit(String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private void refused(String name) {
        page.waitForSelector(".error-summary");
        fine(name);
    }

    private void fine(String name) {
        TrainerScene.fine(window, script, name);
    }
}
