package clutch.processor.python.parse;

/** How pieces of a file look in a message: on one line, and short. */
final class Shown {

  private static final int LONGEST = 60;
  /** Of a long piece, no more than this is looked at. */
  private static final int LOOKED_AT = 400;

  private Shown() {}

  static String quoted(String piece) {
    return "'" + shortened(piece, 0, piece.length()) + "'";
  }

  static String shortened(String text, int start, int end) {
    boolean cut = end - start > LOOKED_AT;
    String line = text.substring(start, cut ? start + LOOKED_AT : end).strip().replaceAll("\\s+", " ");
    return cut || line.length() > LONGEST ? line.substring(0, Math.min(LONGEST, line.length())) + "..." : line;
  }

  static String character(int point) {
    boolean visible = !Character.isISOControl(point) && !Character.isWhitespace(point) && Character.isDefined(point);
    String code = "U+%04X".formatted(point);
    return visible ? "'" + Character.toString(point) + "' (" + code + ")" : code;
  }
}
