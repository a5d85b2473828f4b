package eu.savoirfaire.infra.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What a reader's window is like.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param language what the browser asks for, such as {@code ar}
 * @param script whether scripts run
 */
public record WindowSetup(int width, int height, String language, boolean script, boolean dark) {

    public static WindowSetup desktop() {
        return new WindowSetup(1280, 900, "it", true, false);
    }

    public static WindowSetup phone() {
        return new WindowSetup(360, 740, "it", true, false);
    }

    /** The narrowest window that pages have to fit (WCAG 2.2, 1.4.10). */
    public static WindowSetup narrow() {
        return new WindowSetup(320, 640, "it", true, false);
    }

    public WindowSetup inLanguage(String tag) {
        return new WindowSetup(width, height, tag, script, dark);
    }

    public WindowSetup withoutScript() {
        return new WindowSetup(width, height, language, false, dark);
    }

    public WindowSetup inTheDark() {
        return new WindowSetup(width, height, language, script, true);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setJavaScriptEnabled(script)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
