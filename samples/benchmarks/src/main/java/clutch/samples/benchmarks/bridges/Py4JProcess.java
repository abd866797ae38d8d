package clutch.samples.benchmarks.bridges;

import clutch.samples.benchmarks.reference.PythonFacts;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import py4j.ClientServer;

/** The Python process, and Py4J's connection to it. */
final class Py4JProcess implements AutoCloseable {

  /** Py4J's Python side, which the build has put here. */
  private static final String PYTHON_SIDE = "/python/py4j-src-0.10.9.7.zip";

  private final ClientServer server;
  private final Process process;

  private Py4JProcess(ClientServer server, Process process) {
    this.server = server;
    this.process = process;
  }

  /** Starts the CPython that Clutch would choose. */
  static Py4JProcess start() throws IOException, InterruptedException {
    PythonFacts python = PythonFacts.ask();
    Path folder = WorkloadFolder.create();
    Path library = copy(PYTHON_SIDE, folder.resolve("py4j.zip"));
    Path program = copy("py4j_side.py", folder.resolve("py4j_side.py"));
    int port = freePort();
    ClientServer server = new ClientServer.ClientServerBuilder().javaPort(0).pythonPort(port).build();
    server.startServer(true);
    ProcessBuilder builder =
        new ProcessBuilder(
            python.executable().toString(),
            program.toString(),
            Integer.toString(server.getJavaServer().getListeningPort()),
            Integer.toString(port));
    builder.environment().put("PYTHONPATH", folder + File.pathSeparator + library);
    builder.environment().put("PYTHONHOME", python.home().toString());
    if (!python.libraries().isEmpty()) {
      builder.environment().put("LD_LIBRARY_PATH", python.libraries());
    }
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("The Python process ended; what it printed is above");
    }
    return new Py4JProcess(server, process);
  }

  /** Java has to know Python's port before there is a Python that could choose it. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path copy(String resource, Path file) throws IOException {
    try (InputStream from = Py4JProcess.class.getResourceAsStream(resource)) {
      if (from == null) {
        throw new FileNotFoundException(resource + " is missing on the class path");
      }
      file.toFile().deleteOnExit();
      Files.copy(from, file);
      return file;
    }
  }

  /** Its functions. */
  Py4JWorkload workload() {
    return (Py4JWorkload) server.getPythonServerEntryPoint(new Class<?>[] {Py4JWorkload.class});
  }

  @Override
  public void close() {
    server.shutdown();
    process.destroy();
  }
}
