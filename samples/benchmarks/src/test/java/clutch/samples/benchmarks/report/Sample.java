package clutch.samples.benchmarks.report;

import java.util.List;

/** Results that nobody measured. */
final class Sample {

  static final Machine MACHINE = new Machine("Some Processor", 2, "Linux amd64", "Some VM 25");

  static final Results WITH_GIL =
      new Results(
          "CPython 3.14.3",
          false,
          "2026-11-21",
          MACHINE,
          List.of(
              new Figures("add", Bridge.C, List.of(60.0, 120.0, 60.0)),
              new Figures("add", Bridge.CLUTCH, List.of(90.0, 156.0, 75.0)),
              new Figures("add", Bridge.CLUTCH_BARRIER, List.of(78.0, 150.0, 70.0)),
              new Figures("add", Bridge.NAIVE, List.of(3000.0, 6000.0, 3600.0)),
              new Figures("add", Bridge.GRAALPY, List.of(30.0, 48.0, 24.0)),
              new Figures("text", Bridge.C, List.of(200.0, 200.0, 200.0)),
              new Figures("text", Bridge.CLUTCH, List.of(280.0, 280.0, 280.0)),
              new Figures("text", Bridge.NAIVE, List.of(250.0, 250.0, 250.0)),
              new Figures("callbackAttached", Bridge.C, List.of(30.0, 30.0, 30.0)),
              new Figures("callbackAttached", Bridge.CLUTCH, List.of(100.0, 100.0, 100.0)),
              new Figures("pythonFunction", Bridge.C, List.of(50.0, 50.0, 50.0)),
              new Figures("arrayIn", Bridge.C, List.of(250_000.0, 250_000.0, 250_000.0)),
              new Figures("arrayIn", Bridge.CLUTCH, List.of(250_000.0, 250_000.0, 250_000.0)),
              new Figures("memcpyIn", Bridge.C, List.of(240_000.0, 240_000.0, 240_000.0)),
              new Figures("arrayOut", Bridge.C, List.of(150_000.0, 150_000.0, 150_000.0)),
              new Figures("arrayOut", Bridge.CLUTCH, List.of(550_000.0, 550_000.0, 550_000.0)),
              new Figures("arrayOut", Bridge.JAVA, List.of(500_000.0, 500_000.0, 500_000.0)),
              new Figures("memcpyOut", Bridge.C, List.of(150_000.0, 150_000.0, 150_000.0)),
              new Figures("bufferIn", Bridge.C, List.of(130.0, 130.0, 130.0)),
              new Figures("bufferIn", Bridge.CLUTCH, List.of(1300.0, 1300.0, 1300.0))),
          List.of(
              new Allocation("add", Bridge.CLUTCH, 0),
              new Allocation("add", Bridge.NAIVE, 16),
              new Allocation("text", Bridge.CLUTCH, 1080)),
          List.of(
              new Comparison(
                  "handedOver", "ns", "park and unpark", List.of(6000.0), List.of(5000.0))),
          List.of(new Failure("text", Bridge.JAVACPP)));

  static final Results FREE_THREADED =
      new Results(
          "CPython 3.14.0 (free-threaded)",
          true,
          "2026-11-22",
          MACHINE,
          List.of(
              new Figures("add", Bridge.C, List.of(60.0)),
              new Figures("add", Bridge.CLUTCH, List.of(66.0)),
              new Figures("add", Bridge.NAIVE, List.of(120_000.0))),
          List.of(),
          List.of(
              new Comparison(
                  "threads2", "x", "Java's own work", List.of(1.9), List.of(2.0))),
          List.of());

  private Sample() {}
}
