package clutch.runtime.convert;

/** Types of Python's standard library that a Java type stands for. A subclass comes before its superclass. */
enum LibraryType {
  /** {@code decimal.Decimal}. */
  DECIMAL("decimal", "Decimal"),
  /** {@code datetime.datetime}, which is a {@code datetime.date} too. */
  DATETIME("datetime", "datetime"),
  /** {@code datetime.date}. */
  DATE("datetime", "date"),
  /** {@code datetime.time}. */
  TIME("datetime", "time"),
  /** {@code datetime.timedelta}. */
  TIMEDELTA("datetime", "timedelta"),
  /** {@code datetime.timezone}. */
  TIMEZONE("datetime", "timezone"),
  /** {@code zoneinfo.ZoneInfo}. */
  ZONE_INFO("zoneinfo", "ZoneInfo"),
  /** {@code uuid.UUID}. */
  UUID("uuid", "UUID"),
  /** {@code pathlib.Path}. */
  PATH("pathlib", "Path");

  private final String module;
  private final String typeName;

  LibraryType(String module, String typeName) {
    this.module = module;
    this.typeName = typeName;
  }

  /** The module that has it. */
  String module() {
    return module;
  }

  /** Its name there. */
  String typeName() {
    return typeName;
  }
}
