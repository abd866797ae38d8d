package clutch.samples.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;

/** The builds that are compared. */
enum Build {
  /** Clutch's interfaces, without any processor. */
  CLUTCH_WITHOUT("Clutch's interfaces, no processor"),
  /** Clutch's interfaces, not checked against Python. */
  CLUTCH_UNCHECKED("Clutch, not checking against Python"),
  /** Clutch's interfaces. */
  CLUTCH("Clutch"),
  /** MapStruct's interfaces, without any processor. */
  MAPSTRUCT_WITHOUT("MapStruct's interfaces, no processor"),
  /** MapStruct's interfaces. */
  MAPSTRUCT("MapStruct");

  private final String text;

  Build(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The build that it is compared with. */
  Build without() {
    return isClutch() ? CLUTCH_WITHOUT : MAPSTRUCT_WITHOUT;
  }

  boolean isClutch() {
    return this == CLUTCH || this == CLUTCH_UNCHECKED || this == CLUTCH_WITHOUT;
  }

  List<String> options(Path python) {
    return switch (this) {
      case CLUTCH_WITHOUT, MAPSTRUCT_WITHOUT -> List.of("-proc:none");
      case CLUTCH_UNCHECKED ->
          List.of("-processor", "clutch.processor.PythonCallableProcessor", "-Aclutch.check=off");
      case CLUTCH ->
          List.of(
              "-processor", "clutch.processor.PythonCallableProcessor", "-Aclutch.python.path=" + python);
      case MAPSTRUCT -> List.of("-processor", "org.mapstruct.ap.MappingProcessor");
    };
  }
}
