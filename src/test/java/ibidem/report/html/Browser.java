package ibidem.report.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A headless Chromium, driven by its DevTools protocol over the JDK's own WebSocket. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

    /** Names of the events that came in, and what they say: errors on the console, requests. */
    final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Browser(Process process, String address) throws Exception {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** The program, or null where there is none. */
    static Path program() {
        for (String folder : System.getenv("PATH").split(":")) {
            for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return file;
                }
            }
        }
        return null;
    }

    static Browser start(Path program, Path profile) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10 && !(Files.exists(port) && Files.size(port) > 0); i++) {
            Thread.sleep(100);
        }
        String host = "http://127.0.0.1:" + Files.readAllLines(port).get(0);
        HttpResponse<String> pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(host + "/json")).build(), HttpResponse.BodyHandlers.ofString());
        for (JsonNode page : JSON.readTree(pages.body())) {
            if (page.path("type").asText().equals("page")) {
                return new Browser(process, page.path("webSocketDebuggerUrl").asText());
            }
        }
        process.destroyForcibly();
        throw new IOException("no page in the browser");
    }

    JsonNode send(String method, Map<String, Object> parameters) throws Exception {
        int id = next.incrementAndGet();
        ObjectNode message = JSON.createObjectNode();
        message.put("id", id);
        message.put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    /** Opens a page and waits until it is there. */
    void open(URI page) throws Exception {
        send("Page.navigate", Map.of("url", page.toString()));
        for (int i = 0; i < SECONDS * 10 && !run("document.readyState").asText().equals("complete"); i++) {
            Thread.sleep(100);
        }
    }

    /** The value of an expression in the page. */
    JsonNode run(String expression) throws Exception {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Presses and releases a key with a letter. */
    void press(String key) throws Exception {
        send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key.length() == 1 ? key : ""));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    void screenshot(Path file) throws Exception {
        String data = send("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        Files.write(file, java.util.Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        socket.abort();
        // The helpers of the browser write into its profile too, and outlive it by a moment.
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(10, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                one.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Sorts what comes in into answers and events. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    JsonNode message = JSON.readTree(text.toString());
                    CompletableFuture<JsonNode> answer =
                            answers.remove(message.path("id").asInt(-1));
                    if (answer != null) {
                        answer.complete(message.path("result"));
                    } else {
                        events.add(message);
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                } finally {
                    text.setLength(0);
                }
            }
            from.request(1);
            return null;
        }
    }
}
