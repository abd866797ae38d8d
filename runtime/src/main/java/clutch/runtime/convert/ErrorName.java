package clutch.runtime.convert;

/** Names of attributes that are read of every exception, or of what belongs to it. */
enum ErrorName {
  CLASSES("__mro__"),
  CODE_FILE("co_filename"),
  CODE_NAME("co_qualname"),
  DICT("__dict__"),
  ENTRY_FRAME("tb_frame"),
  ENTRY_INSTRUCTION("tb_lasti"),
  ENTRY_LINE("tb_lineno"),
  ENTRY_NEXT("tb_next"),
  EXCEPTIONS("exceptions"),
  MODULE("__name__"),
  NOTES("__notes__"),
  SUPPRESS_CONTEXT("__suppress_context__");

  final String text;

  ErrorName(String text) {
    this.text = text;
  }
}
