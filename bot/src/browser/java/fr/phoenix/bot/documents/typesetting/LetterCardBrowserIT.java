package fr.phoenix.bot.documents.typesetting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter's files in the chat of a real page with its real policies: looked at, copied, kept. The replies are put in the browser's way,
 * so that no flow has to be walked through; the files are the typesetter's own.
 */
class LetterCardBrowserIT {

    private static final Sheet.Letter LETTER = LetterSamples.french(250, 3);
    private static final String NAME = LETTER.fileName().text();
    private static final String SAID =
            "Camille Martin\n\n**Objet : Candidature**\n\n" + "Madame, Monsieur, je vous écris. ".repeat(20);
    private static final Map<String, Format> FILES = Map.of("pdf", Format.PDF, "docx", Format.DOCX, "txt", Format.TEXT);

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext service;
    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        service = new SpringApplicationBuilder(fr.phoenix.PhoenixApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--phoenix.data-dir=" + data);
        int port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        address = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        service.close();
    }

    @BeforeEach
    void open() {
        context = browser.newContext(
                new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")));
        page = context.newPage();
        page.route("**/api/chat/events", LetterCardBrowserIT::replies);
        page.route("**/api/chat/history*", route -> route.fulfill(json("{\"replies\":[],\"messages\":[]}")));
        page.route("**/api/chat/files/*", LetterCardBrowserIT::file);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static FulfillOptions json(String body) {
        return new FulfillOptions().setContentType("application/json").setBody(body);
    }

    private static void replies(Route route) {
        var mapper = new JsonMapper();
        var stream = new StringBuilder("retry: 60000\n\n");
        var replies = List.of(
                reply(1, "text", SAID, Map.of()),
                reply(2, "document", "Voici ta lettre.", document("pdf", "application/pdf")),
                reply(
                        3,
                        "document",
                        "",
                        document("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
                reply(4, "document", "", document("txt", "text/plain;charset=UTF-8")),
                reply(5, "text", "C’est bon ?", Map.of()));
        for (int i = 0; i < replies.size(); i++) {
            stream.append(
                    "id: " + (i + 1) + "\nevent: reply\ndata: " + mapper.writeValueAsString(replies.get(i)) + "\n\n");
        }
        route.fulfill(new FulfillOptions().setContentType("text/event-stream").setBody(stream.toString()));
    }

    private static Map<String, Object> reply(int seq, String kind, String text, Map<String, Object> document) {
        var reply = new LinkedHashMap<String, Object>();
        reply.put("id", "r" + seq);
        reply.put("seq", seq);
        reply.put("inReplyTo", "m1");
        reply.put("kind", kind);
        reply.put("text", text);
        reply.put("flow", "letter");
        reply.put("model", text.equals(SAID) ? "offline" : "none");
        reply.put("language", "fr");
        if (!document.isEmpty()) {
            reply.put("document", document);
        }
        return reply;
    }

    private static Map<String, Object> document(String ending, String mediaType) {
        return Map.of(
                "name",
                NAME + "." + ending,
                "mediaType",
                mediaType,
                "url",
                "/api/chat/files/" + ending,
                "bytes",
                12_000);
    }

    /** As the service does: nothing without the token, which no plain link carries. */
    private static void file(Route route) {
        var url = route.request().url();
        var format = FILES.get(url.substring(url.lastIndexOf('/') + 1));
        if (format == null
                || !route.request().headers().getOrDefault("authorization", "").startsWith("Bearer ")) {
            route.fulfill(json("{}").setStatus(401));
            return;
        }
        route.fulfill(new FulfillOptions()
                .setContentType("application/octet-stream")
                .setBodyBytes(LetterFile.of(LETTER, format)));
    }

    @Test
    void a_pdf_is_looked_at_by_its_text_copied_and_kept_by_keyboard() throws IOException {
        visit();
        var preview = card("pdf").getByRole(AriaRole.BUTTON);
        assertThat(preview).hasText("Aperçu");
        assertThat(card("pdf")).containsText("PDF · 12 Ko");

        preview.focus();
        page.keyboard().press("Enter");
        var dialog = chat().locator("[part=preview]");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("[part=paper]")).containsText("Je vous prie d’agréer");
        assertThat(dialog.locator("[part=preview-close]")).isFocused();

        dialog.locator("[part=copy]").click();
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Copié");
        Assertions.assertThat(LetterFile.words(clipboard())).isEqualTo(LetterFile.wanted(LETTER));

        var download =
                page.waitForDownload(() -> dialog.getByText("Télécharger").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(NAME + ".pdf");
        Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(LetterFile.of(LETTER, Format.PDF));

        page.keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(preview).isFocused();
        assertThat(dialog).isEmpty();
    }

    @Test
    void each_file_is_kept_under_its_name_and_what_cannot_be_shown_offers_no_look() throws IOException {
        visit();

        for (var file : FILES.entrySet()) {
            var download = page.waitForDownload(
                    () -> card(file.getKey()).locator("[part=download]").click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo(NAME + "." + file.getKey());
            Assertions.assertThat(Files.readAllBytes(download.path()))
                    .isEqualTo(LetterFile.of(LETTER, file.getValue()));
        }
        assertThat(card("docx").locator("[part=preview-button]")).isHidden();
        assertThat(card("txt").locator("[part=preview-button]")).isVisible();
    }

    @Test
    void a_letter_said_is_copied_without_stars_even_where_the_clipboard_is_closed() {
        page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('closed'))");
        visit();
        var said = chat().locator("[data-seq='1']");

        said.locator("[part=copy]").click();

        assertThat(said.getByRole(AriaRole.STATUS)).hasText("Copié");
        Assertions.assertThat(clipboard())
                .startsWith("Camille Martin\n\nObjet : Candidature\n\nMadame")
                .doesNotContain("*");
        assertThat(chat().locator("[data-seq='5'] [part=copy]")).hasCount(0);
        assertThat(said.locator("[part=copy]")).hasText("Copier");
    }

    private void visit() {
        page.navigate(address + "/");
        chat().locator("textarea").focus();
        assertThat(chat().locator("[data-seq='5']")).isVisible();
    }

    private Locator chat() {
        return page.locator("phoenix-chat");
    }

    private Locator card(String ending) {
        return chat().locator("[part=document][aria-label='" + NAME + "." + ending + "']");
    }

    private String clipboard() {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }
}
