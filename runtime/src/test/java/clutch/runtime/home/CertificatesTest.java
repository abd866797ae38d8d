package clutch.runtime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import clutch.runtime.PythonVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

  @TempDir Path folder;

  private Map<String, String> environment(
      boolean known, Map<String, String> environment, List<Path> bundles) {
    PythonHome python =
        new PythonHome(
            folder,
            folder,
            folder,
            new PythonVersion(3, 14, 3),
            false,
            Optional.empty(),
            known,
            PythonSource.EMBEDDED);
    return Certificates.environment(
        python, new Cache(folder.resolve("cache")), environment, bundles.stream().map(Path::toString).toList());
  }

  @Test
  void aPythonThatKnowsThemIsLeftAlone() {
    assertThat(environment(true, Map.of(), List.of())).isEmpty();
  }

  @Test
  void theEnvironmentIsHonoured() {
    assertThat(environment(false, Map.of("SSL_CERT_FILE", "/etc/shop.pem"), List.of())).isEmpty();
    assertThat(environment(false, Map.of("SSL_CERT_DIR", "/etc/shop"), List.of())).isEmpty();
  }

  @Test
  void theBundleOfTheSystemIsFound() throws IOException {
    Path bundle = Files.createFile(folder.resolve("ca-bundle.crt"));
    assertThat(environment(false, Map.of(), List.of(folder.resolve("none"), bundle)))
        .isEqualTo(Map.of("SSL_CERT_FILE", bundle.toString()));
  }

  @Test
  void otherwiseTheTrustStoreOfTheJvmIsExported() throws IOException, CertificateException {
    Path bundle = Path.of(environment(false, Map.of(), List.of()).getOrDefault("SSL_CERT_FILE", ""));
    assertThat(bundle).startsWith(folder.resolve("cache"));
    try (InputStream certificates = Files.newInputStream(bundle)) {
      assertThat(CertificateFactory.getInstance("X.509").generateCertificates(certificates))
          .hasSizeGreaterThan(10);
    }
  }
}
