package ibidem.read.worker;

import static ibidem.read.worker.Made.docx;
import static ibidem.read.worker.Made.docxBody;
import static ibidem.read.worker.Made.page;
import static ibidem.read.worker.Made.paragraph;
import static ibidem.read.worker.Made.pdf;
import static ibidem.read.worker.Made.show;
import static ibidem.read.worker.Made.zip;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No file makes the reader open another file or a connection: a server and a file wait to be asked for. */
@Timeout(120)
class CanaryTest {
    private static final String SECRET = "canary-7f3a";

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String web = "";
    private String file = "";

    @BeforeEach
    void waitToBeAsked() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] answer = SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        web = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingOutsideIsOpened() throws IOException {
        List<Path> files = new ArrayList<>();
        xml(files);
        office(files);
        books(files);
        pdfs(files);
        pages(files);
        try (FileReaders readers = new FileReaders(new WorkerPool(Limits.STANDARD, 1), Limits.STANDARD)) {
            for (Path path : files) {
                ReadOutcome outcome = readers.read(path);
                assertThat(outcome.toString()).as(path.toString()).doesNotContain(SECRET);
                assertThat(asked).as(path.toString()).isEmpty();
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
    }

    private void xml(List<Path> files) throws IOException {
        for (String address : List.of(web, file)) {
            int n = files.size();
            String[] texts = {
                "<!DOCTYPE a SYSTEM \"" + address + "a.dtd\"><a>words</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]><a>words &x;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"" + address + "\"> %p;]><a>words</a>",
                "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\">words<xi:include href=\"" + address
                        + "\" parse=\"text\"/></a>",
                "<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "s.xsl\"?><a>words</a>",
            };
            for (int i = 0; i < texts.length; i++) {
                Path path = folder.resolve("x" + n + i + ".xml");
                files.add(Files.writeString(path, "<?xml version=\"1.0\"?>" + texts[i]));
                String body = texts[i].replace("<a>words", docxBody(paragraph("words")) + "<a>");
                files.add(docx(folder.resolve("x" + n + i + ".docx"), body));
            }
            files.add(Files.writeString(
                    folder.resolve("v" + n + ".svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + address + "\"/><text>a</text></svg>"));
        }
    }

    private void office(List<Path> files) throws IOException {
        for (String address : List.of(web, file)) {
            for (String type : List.of(
                    "attachedTemplate",
                    "image",
                    "aFChunk",
                    "subDocument",
                    "hyperlink",
                    "oleObject",
                    "frame",
                    "styles",
                    "footnotes",
                    "header",
                    "numbering")) {
                files.add(docx(
                        folder.resolve("o" + files.size() + ".docx"),
                        docxBody(paragraph("words") + "<w:altChunk r:id=\"r0\"/><w:subDoc r:id=\"r0\"/>"
                                + "<w:hyperlink r:id=\"r0\"/>"),
                        type,
                        address));
            }
            files.add(docx(
                    folder.resolve("o" + files.size() + ".docx"),
                    docxBody(paragraph("words")),
                    "settings",
                    "../../../secret.txt"));
            for (String element : List.of(
                    "<text:section><text:section-source xlink:href=\"%s\"/><text:p>words</text:p></text:section>",
                    "<text:p>words<draw:frame><draw:image xlink:href=\"%s\"/></draw:frame></text:p>",
                    "<text:p>words<draw:frame><draw:object xlink:href=\"%s\"/></draw:frame></text:p>",
                    "<text:p>words<text:a xlink:href=\"%s\">more</text:a></text:p>",
                    "<text:p>words</text:p><office:event-listeners><script:event-listener xlink:href=\"%s\"/>"
                            + "</office:event-listeners>")) {
                String text = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:xlink=\"x\""
                        + " xmlns:script=\"s\" xmlns:draw=\"d\"><office:body><office:text>"
                        + String.format(element, address) + "</office:text></office:body></office:document-content>";
                files.add(zip(
                        folder.resolve("o" + files.size() + ".odt"),
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        text));
            }
            for (String group : List.of(
                    "{\\*\\template %s}words\\par",
                    "{\\field{\\*\\fldinst INCLUDETEXT \"%s\"}{\\fldrslt words}}\\par",
                    "{\\field{\\*\\fldinst INCLUDEPICTURE \"%s\"}{\\fldrslt words}}\\par",
                    "{\\object\\objautlink{\\*\\objdata %s}{\\result words}}\\par")) {
                files.add(Files.writeString(
                        folder.resolve("o" + files.size() + ".rtf"), "{\\rtf1" + String.format(group, address) + "}"));
            }
        }
    }

    private void books(List<Path> files) throws IOException {
        for (String address : List.of(web + "c.xhtml", file, "../../secret.txt", "/etc/hostname")) {
            String manifest =
                    "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\""
                            + " media-type=\"application/xhtml+xml\"/><item id=\"b\" href=\"" + address
                            + "\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/>"
                            + "<itemref idref=\"b\"/></spine></package>";
            String container = address.startsWith("..") || address.startsWith("/") ? address : "a.opf";
            String chapter = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>words</p><img src=\"" + address
                    + "\"/><iframe src=\"" + address + "\"></iframe></body></html>";
            files.add(zip(
                    folder.resolve("b" + files.size() + ".epub"),
                    "mimetype",
                    "application/epub+zip",
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path=\"" + container + "\"/></rootfiles></container>",
                    "a.opf",
                    manifest,
                    "a.xhtml",
                    chapter));
        }
    }

    private void pdfs(List<Path> files) throws IOException {
        String[] actions = {
            "/OpenAction<</S/GoToR/F(" + file + ")/D[0/Fit]>>",
            "/OpenAction<</S/URI/URI(" + web + ")>>",
            "/OpenAction<</S/Launch/F(" + file + ")>>",
            "/OpenAction<</S/JavaScript/JS(app.launchURL\\(\"" + web + "\"\\))>>",
            "/OpenAction<</S/SubmitForm/F<</FS/URL/F(" + web + ")>>>>",
            "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(" + file + ")/UF(" + web + ")>>]>>>>",
        };
        for (String action : actions) {
            files.add(pdf(
                    folder.resolve("p" + files.size() + ".pdf"),
                    "<</Type/Catalog/Pages 2 0 R" + action + ">>",
                    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                    Made.stream("", show(72, 700, 12, "words")),
                    "<</Type/Font/Subtype/Type1/BaseFont/NoSuchFont>>"));
        }
        for (String address : List.of("<</FS/URL/F(" + web + ")>>", "(" + folder.resolve("secret.txt") + ")")) {
            files.add(pdf(
                    folder.resolve("e" + files.size() + ".pdf"),
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 5 0 R]/Resources<</Font<</F 6 0 R>>>>>>",
                    Made.stream("", show(72, 700, 12, "words")),
                    Made.stream("/F " + address, ""),
                    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
        }
        String outside = "/F<</FS/URL/F(" + web + ")>>/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
        files.add(page(
                folder.resolve("stream.pdf"),
                show(72, 700, 12, "words") + "/X Do",
                "/XObject<</X 6 0 R>>",
                Made.stream(outside, "")));
    }

    private void pages(List<Path> files) throws IOException {
        String mail = "From: a@example.org\nMIME-Version: 1.0\n";
        for (String address : List.of(web, file)) {
            for (String element : List.of(
                    "<base href=\"%s\"><a href=x>words</a>",
                    "<link rel=stylesheet href=\"%s\">",
                    "<link rel=import href=\"%s\">",
                    "<meta http-equiv=refresh content=\"0;url=%s\">",
                    "<iframe src=\"%s\"></iframe>",
                    "<frameset><frame src=\"%s\"></frameset>",
                    "<img src=\"%s\" srcset=\"%s 2x\">",
                    "<script src=\"%s\"></script>",
                    "<style>@import url(\"%s\"); p{background:url(\"%s\")}</style>",
                    "<object data=\"%s\"></object><embed src=\"%s\">",
                    "<video src=\"%s\" poster=\"%s\"></video>",
                    "<svg><image href=\"%s\"/><use xlink:href=\"%s\"/></svg>")) {
                String page = "<!DOCTYPE html><html><head>" + element.replace("%s", address)
                        + "</head><body><p>words</p></body></html>";
                files.add(Files.writeString(folder.resolve("h" + files.size() + ".html"), page));
            }
            files.add(Files.writeString(
                    folder.resolve("m" + files.size() + ".eml"),
                    mail + "Content-Type: message/external-body; access-type=URL; URL=\"" + address + "\"\n\nwords"));
            files.add(Files.writeString(
                    folder.resolve("m" + files.size() + ".eml"),
                    mail + "Content-Type: text/html\n\n<p>words<img src=\"" + address + "\">"));
            files.add(Files.writeString(
                    folder.resolve("m" + files.size() + ".md"),
                    "words ![picture](" + address + ") <img src=\"" + address + "\"> {{< readfile \"" + address
                            + "\" >}} {% include " + address + " %}"));
        }
    }
}
