package clutch.runtime.platform;

import clutch.runtime.ClutchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Where a user's cache lies on this operating system, and who may write to it. */
public final class CacheFolder {

  /** The environment variable that names another folder. */
  public static final String VARIABLE = "CLUTCH_CACHE";

  private static final String OTHERWISE =
      "name another folder with PythonOptions.builder().cache(...) or the environment variable " + VARIABLE;

  private CacheFolder() {}

  /**
   * The folder to use where the options name none.
   *
   * @param environment the environment variables
   * @return an absolute folder, which may not exist yet
   */
  public static Path standard(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isEmpty()) {
      return Path.of(named).toAbsolutePath();
    }
    // The XDG specification: a relative path is to be ignored.
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "clutch");
    }
    Path home = Path.of(System.getProperty("user.home", "?"));
    if (!home.isAbsolute()) {
      throw new ClutchException(
          "This user has no home folder to keep unpacked Pythons in; " + OTHERWISE);
    }
    return home.resolve(".cache").resolve("clutch");
  }

  /**
   * Makes the folder if it is missing, and checks that nobody else can put files into it.
   *
   * @param folder the folder
   * @throws ClutchException if it cannot be used, with what to do
   */
  public static void prepare(Path folder) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw unusable(folder, "is not a folder", "Remove it, or " + OTHERWISE);
      }
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      requireOwn(folder);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /**
   * A cache folder that something could not be read from or written to.
   *
   * @param folder the cache folder
   * @param cause what went wrong
   * @return an exception that names the folder, the cause and what to do
   */
  public static ClutchException failed(Path folder, IOException cause) {
    return new ClutchException(
        "The cache folder %s cannot be used: %s. ".formatted(folder, cause)
            + "Check that it can be read and written and that the disk is not full, or "
            + OTHERWISE,
        cause);
  }

  private static void requireOwn(Path folder) throws IOException {
    PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class);
    if (attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
        || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
      throw unusable(
          folder,
          "can be written to by others (%s), who could replace the code that is run from it"
              .formatted(PosixFilePermissions.toString(attributes.permissions())),
          "Take their permission away (chmod go-w '%s'), or %s".formatted(folder, OTHERWISE));
    }
    if (!isTrusted((int) Files.getAttribute(folder, "unix:uid"), attributes.owner().getName())) {
      throw unusable(
          folder,
          "belongs to %s, who could replace the code that is run from it"
              .formatted(attributes.owner().getName()),
          "Give it to %s, or %s".formatted(System.getProperty("user.name"), OTHERWISE));
    }
  }

  /** Whoever is root could replace anything anyway, and often fills the caches of containers. */
  private static boolean isTrusted(int owner, String name) throws IOException {
    return owner == 0
        || owner == (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid")
        || name.equals(System.getProperty("user.name"));
  }

  private static ClutchException unusable(Path folder, String what, String remedy) {
    return new ClutchException("The cache folder %s %s. %s".formatted(folder, what, remedy));
  }
}
