package clutch.runtime.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** What JDK Flight Recorder has recorded of one of Clutch's events, however short it was. */
final class FlightRecording implements AutoCloseable {

  private final Recording recording = new Recording();
  private final String event;

  private FlightRecording(String event) {
    this.event = event;
    recording.enable(event).withoutThreshold();
    recording.start();
  }

  /** Begins to record. */
  static FlightRecording of(String event) {
    return new FlightRecording(event);
  }

  /** Ends it, and returns the events in the order in which they began. */
  List<RecordedEvent> events() throws IOException {
    recording.stop();
    Path file = Files.createTempFile("clutch", ".jfr");
    try {
      recording.dump(file);
      return RecordingFile.readAllEvents(file).stream()
          .filter(recorded -> recorded.getEventType().getName().equals(event))
          .sorted(Comparator.comparing(RecordedEvent::getStartTime))
          .toList();
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void close() {
    recording.close();
  }
}
