package clutch.runtime.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded Python against a local HTTPS server whose authority was made up a moment ago. */
class HttpsTest {

  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  private HttpsServer server;

  @BeforeEach
  void startServer() throws Exception {
    keytool("-genkeypair", "-alias", "authority", "-dname", "CN=Made up", "-ext", "bc:c",
        "-ext", "ku:c=keyCertSign");
    keytool(
        "-genkeypair", "-alias", "server", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
        "-signer", "authority");
    keytool("-exportcert", "-alias", "authority", "-rfc", "-file", bundle().toString());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serverContext()));
    server.createContext(
        "/",
        exchange -> {
          byte[] answer = "trusted".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  @Test
  void trustsTheAuthoritiesOfTheMachine() throws IOException, InterruptedException {
    Map<String, String> environment =
        Certificates.environment(
            TestCache.embeddedPython(), new Cache(folder), Map.of(), List.of(bundle().toString()));
    assertThat(fetch(environment)).isEqualTo("trusted");
  }

  @Test
  void trustsNobodyElse() throws IOException, InterruptedException {
    assertThat(fetch(Map.of())).contains("CERTIFICATE_VERIFY_FAILED");
  }

  private String fetch(Map<String, String> environment) throws IOException, InterruptedException {
    String program =
        """
        import urllib.request, urllib.error
        try:
            print(urllib.request.urlopen('https://localhost:%d/').read().decode())
        except urllib.error.URLError as error:
            print(error)
        """
            .formatted(server.getAddress().getPort());
    ProcessBuilder python =
        new ProcessBuilder(
            TestCache.embeddedPython().executable().toString(), "-I", "-c", program);
    python.environment().keySet().removeIf(name -> name.startsWith("SSL_CERT_"));
    python.environment().putAll(environment);
    return output(python);
  }

  private Path bundle() {
    return folder.resolve("authority.pem");
  }

  private Path keys() {
    return folder.resolve("keys.p12");
  }

  private SSLContext serverContext() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream keys = Files.newInputStream(keys())) {
      store.load(keys, PASSWORD.toCharArray());
    }
    store.deleteEntry("authority");
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private void keytool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-keystore", keys().toString(), "-storepass", PASSWORD));
    if (arguments[0].equals("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC"));
    }
    output(new ProcessBuilder(command));
  }

  private static String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.strip();
  }
}
