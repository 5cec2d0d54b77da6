package fr.phoenix.bot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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

/** The three flows completed in a real browser by typing, on the embedded servers and with no model. */
class ChatBrowserIT {

    private static final double PATIENCE_MILLIS = 30_000;
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext service;
    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    private Page page;

    @BeforeAll
    static void start() {
        service = new SpringApplicationBuilder(fr.phoenix.PhoenixApplication.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--phoenix.data-dir=" + data);
        int port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        address = "http://127.0.0.1:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        service.close();
    }

    @BeforeEach
    void open() {
        page = browser.newPage();
        page.navigate(address + "/");
        chat().locator("textarea").focus();
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void a_check_in_ends_with_a_step() {
        welcome();
        type("faire le point");
        expect("Acceptes-tu");
        type("oui");
        expect("Comment te sens-tu");
        type("4");
        expect("ta confiance");
        type("5");
        expect("Qu’est-ce qui pèse");
        type("J’ai peur de recommencer à zéro à 45 ans");
        expect("pourquoi 5 et pas 3");
        type("passer");
        expect("en travers du chemin");
        type("rien de particulier");
        expect("Quel tout petit pas");
        type("Appeler une ancienne collègue");
        expect("Quand");
        type("demain");
        expect("à quel point penses-tu le faire");
        type("9");
        expect("Veux-tu un rappel");
        type("non");
        expect("Je m’en souviendrai");
    }

    @Test
    void a_letter_is_written_and_handed_over() {
        welcome();
        type("lettre");
        expect("Pour quelle offre");
        type("Auxiliaire de vie H/F chez Les Tilleuls, à Lyon, CDI. Sens de l’écoute exigé. Permis B souhaité.");
        expect("Quel métier");
        type("caissière pendant 8 ans");
        expect("Sens de l’écoute");
        type("J’écoutais chaque jour des clients âgés à la caisse et je prenais le temps de leur répondre");
        expect("L’offre demande : Permis B");
        type("non");
        expect("Pourquoi ce changement");
        type("Je veux prendre soin des gens");
        expect("pour préparer ce changement");
        type("rien pour l’instant");
        expect("nom mettre en signature");
        type("Camille Martin, Lyon");
        expect("comment accorder");
        type("sans accord");
        expect("Madame, Monsieur");
        expect("Lettre_Les-Tilleuls_Camille-Martin.pdf");
        type("c’est bon");
        expect("Par quoi veux-tu commencer");
    }

    @Test
    void a_cv_is_scored_with_reasons() {
        welcome();
        type("cv");
        expect("Envoie-moi ton CV");
        type(
                "Camille Martin, 06 12 34 56 78, camille.martin@example.org. EXPÉRIENCE Caissière, Carrefour, Lyon, mars 2015 à juin"
                        + " 2023 : accueil de 200 clients par jour, formation de 5 collègues. FORMATION Bac pro commerce, 2009. COMPÉTENCES"
                        + " Accueil, encaissement, écoute, Excel. LANGUES Anglais B1.");
        expect("Voici ce qu’une machine lit");
        type("passer");
        expect("/100");
        expect("À corriger d’abord");
    }

    @Test
    void a_conversation_survives_a_reload() {
        welcome();
        type("faire le point");
        expect("Acceptes-tu");
        type("oui");
        expect("Comment te sens-tu");
        page.reload();
        expect("Comment te sens-tu");
        type("7");
        expect("ta confiance");
    }

    @Test
    void a_code_brings_the_conversation_into_another_browser_at_the_same_step() {
        welcome();
        type("faire le point");
        expect("Acceptes-tu");
        type("oui");
        expect("Comment te sens-tu");
        type("relier");
        expect("Ce code sert une seule fois");
        var code = CODE.matcher(chat().locator("[role=log]").textContent())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        try (var other = browser.newContext()) {
            page = other.newPage();
            page.navigate(address + "/#lien=" + code);
            chat().locator("dialog button.solid").click();
            expect("C’est relié");
            type("7");
            expect("ta confiance");
            page.reload();
            expect("ta confiance");
        }
    }

    @Test
    void whoever_comes_by_a_link_that_ended_is_told_and_welcomed() {
        try (var other = browser.newContext()) {
            page = other.newPage();
            page.navigate(address + "/#lien=0000-0000-0000-0000");
            chat().locator("dialog button.solid").click();
            expect("pas valable");
            expect("assistant automatique");
        }
    }

    @Test
    void a_code_is_typed_in_the_menu() {
        welcome();
        type("faire le point");
        expect("Acceptes-tu");
        type("oui");
        expect("Comment te sens-tu");
        type("relier");
        expect("Ce code sert une seule fois");
        var code = CODE.matcher(chat().locator("[role=log]").textContent())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        try (var other = browser.newContext()) {
            page = other.newPage();
            page.navigate(address + "/");
            expect("assistant automatique");
            chat().locator("[part=menu-button]").click();
            chat().getByText("J’ai déjà une conversation").click();
            chat().locator("dialog input").fill(code.toLowerCase(java.util.Locale.ROOT));
            chat().locator("dialog button.solid").click();
            expect("C’est relié");
            type("7");
            expect("ta confiance");
        }
    }

    @Test
    void retour_aide_and_annuler_work_in_the_middle() {
        welcome();
        type("faire le point");
        expect("Acceptes-tu");
        type("oui");
        expect("Comment te sens-tu");
        type("aide");
        expect("critiquer ton CV");
        type("annuler");
        expect("annulé");
    }

    @Test
    void agreements_are_in_the_menu_and_an_erasure_leaves_a_receipt_to_keep() throws IOException {
        welcome();
        fromTheMenu("Mes accords");
        expect("Laisser les coachs lire");
        chat().getByText("Laisser les coachs lire").last().click();
        expect("Chaque lecture est notée");
        chat().getByText("J’accepte").last().click();
        expect("les coachs de ce service peuvent lire");

        fromTheMenu("Effacer mes données");
        chat().getByText("Tout effacer").last().click();
        expect("Numéro du reçu");
        expect("la clé de chiffrement, le lien avec le compte");
        var receipt =
                page.waitForDownload(() -> chat().getByText("Garder le reçu").click());
        Assertions.assertThat(Files.readString(receipt.path())).contains("\"covered\"", "\"readings\"", "\"erasedAt\"");
    }

    private void fromTheMenu(String action) {
        chat().locator("[part=menu-button]").click();
        chat().locator("[part=menu]").getByText(action).click();
    }

    private void welcome() {
        expect("assistant automatique");
        type("français");
        expect("« tu » ou « vous »");
        type("tu");
        expect("18 ans");
        type("oui");
        expect("Dernière question");
        type("oui");
        expect("Par quoi veux-tu commencer");
    }

    private Locator chat() {
        return page.locator("phoenix-chat");
    }

    private void type(String text) {
        var box = chat().locator("textarea");
        box.fill(text);
        box.press("Enter");
    }

    /** Waits until the last lines of the transcript say this; no-break spaces count as spaces. */
    private void expect(String text) {
        assertThat(chat().locator("[role=log]"))
                .containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }
}
