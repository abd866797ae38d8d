package clutch.processor.draft;

import clutch.processor.model.PythonNames;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** What Python names become in Java. */
final class JavaNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("_+");
  private static final Pattern UPPER_CASE = Pattern.compile("[\\p{Lu}\\p{Nd}_]+");

  /** Methods of {@code Object}, which no interface can declare, or not with another result. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString",
          "wait");

  /** What a class of the same package would hide from generated code. */
  private static final Set<String> OF_LANGUAGE =
      Set.of(
          "Appendable", "Boolean", "Byte", "Character", "Class", "ClassLoader", "Comparable",
          "Deprecated", "Double", "Enum", "Error", "Exception", "Float", "IO", "Integer", "Iterable",
          "Long", "Math", "Module", "Number", "Object", "Override", "Package", "Process", "Readable",
          "Record", "Runnable", "Runtime", "Short", "StackTraceElement", "String", "StringBuilder",
          "SuppressWarnings", "System", "Thread", "ThreadGroup", "ThreadLocal", "Throwable", "Void");

  private JavaNames() {}

  /** {@code get_close_matches} is {@code getCloseMatches}. */
  static String member(String pythonName) {
    String name = UPPER_CASE.matcher(pythonName).matches() ? pythonName.toLowerCase(Locale.ROOT) : pythonName;
    StringBuilder camelCase = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      camelCase.append(camelCase.isEmpty() ? decapitalized(word) : capitalized(word));
    }
    String plain = camelCase.toString();
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      return "value" + plain;
    }
    return isTaken(plain) ? plain + "_" : plain;
  }

  private static boolean isTaken(String name) {
    return OF_OBJECT.contains(name) || name.equals("yield") || SourceVersion.isKeyword(name);
  }

  /** {@code struct_time} is {@code StructTime}. */
  static String type(String pythonName) {
    StringBuilder camelCase = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(pythonName, -1)) {
      camelCase.append(capitalized(word));
    }
    String plain = camelCase.isEmpty() ? "Unnamed" : camelCase.toString();
    return OF_LANGUAGE.contains(plain) || Character.isDigit(plain.charAt(0)) ? "Py" + plain : plain;
  }

  /** {@code readOnly} is {@code READ_ONLY}, and what is a name in Java already stays as it is. */
  static String constant(String pythonName) {
    String name =
        UPPER_CASE.matcher(pythonName).matches()
            ? pythonName
            : PythonNames.snakeCase(pythonName).toUpperCase(Locale.ROOT);
    return name.equals("_") || SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  static String capitalized(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String decapitalized(String word) {
    int end = 0;
    while (end < word.length() && !Character.isLowerCase(word.charAt(end))) {
      end++;
    }
    // HTTPMessage is httpMessage, and IPv4 is ipv4.
    int lowered = end > 2 && end < word.length() ? end - 1 : end;
    return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
  }
}
