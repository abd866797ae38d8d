package clutch.processor.draft;

import static java.util.Map.entry;

import java.util.Map;

/** Names that the stubs have otherwise than the Python that runs, each with the reason. */
final class Excluded {

  private static final String STRUCT_SEQUENCE =
      "takes a second argument, a dict, which its own signature does not say";
  private static final String EMPTY =
      "has a default that is inspect's own mark of a parameter without a default";
  private static final String FUNCTIONAL_ENUM =
      "is called for a member by subclasses; the class itself makes new enums, and takes two arguments";

  static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("dataclasses.KW_ONLY", "is a class in the stub, and an object when Python runs"),
          entry("enum.Enum", FUNCTIONAL_ENUM),
          entry("enum.IntEnum", FUNCTIONAL_ENUM),
          entry("enum.ReprEnum", FUNCTIONAL_ENUM),
          entry("enum.StrEnum", FUNCTIONAL_ENUM),
          entry("inspect.Parameter", EMPTY),
          entry("inspect.Signature", EMPTY),
          entry("os.stat_result", STRUCT_SEQUENCE),
          entry("os.statvfs_result", STRUCT_SEQUENCE),
          entry("os.terminal_size", STRUCT_SEQUENCE),
          entry("os.times_result", STRUCT_SEQUENCE),
          entry("os.uname_result", STRUCT_SEQUENCE),
          entry("os.waitid_result", STRUCT_SEQUENCE),
          entry("signal.struct_siginfo", STRUCT_SEQUENCE),
          entry("sys.gettotalrefcount", "is there in builds for debugging only"),
          entry("threading.ExceptHookArgs", STRUCT_SEQUENCE),
          entry("time.struct_time", STRUCT_SEQUENCE));

  private Excluded() {}

  /** A type without the methods that are excluded. */
  static TypeDraft from(String module, TypeDraft type) {
    boolean ofModule = type.marks().contains(Mark.callable(module));
    return !ofModule
        ? type
        : new TypeDraft(
            type.kind(),
            type.name(),
            type.doc(),
            type.marks(),
            type.parents(),
            type.permitted(),
            type.components(),
            type.constants(),
            type.members().stream().filter(member -> !isExcluded(module, member)).toList());
  }

  private static boolean isExcluded(String module, Member member) {
    return member instanceof Member.Method method
        && NAMES.containsKey(module + "." + Seeds.pythonName(method));
  }
}
