package clutch.runtime.home;

import clutch.runtime.ClutchException;
import clutch.runtime.PythonOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * The authorities that TLS in Python trusts. A Python from a jar looks for them in a folder of the
 * machine that built it; this finds those of the machine that runs it.
 */
public final class Certificates {

  private static final String FILE = "SSL_CERT_FILE";
  private static final String FOLDER = "SSL_CERT_DIR";

  /** Where Debian, Red Hat, SUSE, Alpine and their kin keep their bundle. */
  private static final List<String> BUNDLES =
      List.of(
          "/etc/ssl/certs/ca-certificates.crt",
          "/etc/pki/tls/certs/ca-bundle.crt",
          "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
          "/etc/ssl/ca-bundle.pem",
          "/etc/ssl/cert.pem");

  private Certificates() {}

  /**
   * The environment variables that OpenSSL has to find when Python first uses it.
   *
   * @param home the Python
   * @param options which cache to use
   * @return one variable; none if this Python finds authorities by itself or the environment names
   *     them
   */
  public static Map<String, String> environment(PythonHome home, PythonOptions options) {
    Map<String, String> environment = System.getenv();
    return environment(home, Cache.of(options, environment), environment, BUNDLES);
  }

  static Map<String, String> environment(
      PythonHome home, Cache cache, Map<String, String> environment, List<String> bundles) {
    if (home.certificates() || environment.containsKey(FILE) || environment.containsKey(FOLDER)) {
      return Map.of();
    }
    for (String bundle : bundles) {
      if (Files.isReadable(Path.of(bundle))) {
        return Map.of(FILE, bundle);
      }
    }
    return Map.of(FILE, trustStore(cache).toString());
  }

  /** The JVM's own authorities, for systems that have none, such as slim containers. */
  private static Path trustStore(Cache cache) {
    List<X509Certificate> authorities = authorities();
    Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
    StringBuilder text = new StringBuilder();
    try {
      for (X509Certificate authority : authorities) {
        text.append("-----BEGIN CERTIFICATE-----\n")
            .append(base64.encodeToString(authority.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      }
    } catch (GeneralSecurityException e) {
      throw unreadable(e);
    }
    byte[] bundle = text.toString().getBytes(StandardCharsets.US_ASCII);
    return cache
        .unpacked(
            "certificates",
            new ContentKey().add(text.toString()).toString(),
            folder -> Files.write(folder.resolve("authorities.pem"), bundle))
        .resolve("authorities.pem");
  }

  private static List<X509Certificate> authorities() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      List<X509Certificate> authorities = new ArrayList<>();
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager trust) {
          authorities.addAll(Arrays.asList(trust.getAcceptedIssuers()));
        }
      }
      return authorities;
    } catch (GeneralSecurityException e) {
      throw unreadable(e);
    }
  }

  private static ClutchException unreadable(GeneralSecurityException cause) {
    return new ClutchException(
        "The JVM's trust store cannot be read, and this system has no bundle of certificate authorities for Python. "
            + "Name one with the environment variable " + FILE + ": " + cause,
        cause);
  }
}
