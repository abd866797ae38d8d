package clutch.runtime.convert;

import clutch.runtime.cpython.Constants;
import clutch.runtime.cpython.Sequences;
import clutch.runtime.cpython.TypeVersions;
import clutch.runtime.cpython.Types;
import clutch.runtime.interpreter.Attachment;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all exceptions of a class, until it or one that it inherits from is changed.
 *
 * @param fixedName the qualified name; null if the class is Python code's, which can give it another one
 * @param isGroup whether they are groups of exceptions
 * @param isSyntaxError whether they say where a source can't be parsed
 * @param keepsNotesInDict whether it is known that notes can be nowhere but in their {@code __dict__}
 * @param places the names of what classes written in C, or {@code __slots__}, have a place for
 * @param isWhole false if some of it could not be had, as when Python is short of memory
 */
record ExceptionClass(
    @Nullable String fixedName,
    boolean isGroup,
    boolean isSyntaxError,
    boolean keepsNotesInDict,
    Set<String> places,
    boolean isWhole) {

  private static final String NO_NAME = "an exception";

  /** Reads a borrowed reference to a class. Attached. */
  static ExceptionClass read(KnownErrors known, long type) {
    String name = TypeVersions.isOfPython(type) ? null : nameOf(type);
    Set<String> places = new LinkedHashSet<>();
    boolean hasPlaces = readPlaces(places, known, type);
    return new ExceptionClass(
        name,
        Types.isSubtype(type, Constants.BASE_EXCEPTION_GROUP) != 0,
        Types.isSubtype(type, Constants.SYNTAX_ERROR) != 0,
        name != null && !hasNotes(known, type),
        Collections.unmodifiableSet(places),
        hasPlaces && !NO_NAME.equals(name));
  }

  private static boolean hasNotes(KnownErrors known, long type) {
    long notes = known.optional(type, ErrorName.NOTES);
    Attachment.release(notes);
    return notes != 0;
  }

  /** The qualified name of an exception's class, without {@code builtins}. Attached. */
  String name(long exception) {
    return fixedName == null ? nameOf(Constants.typeOf(exception)) : fixedName;
  }

  /** The qualified name of a type. Attached. */
  static String nameOf(long type) {
    return PythonErrors.textAndRelease(Types.fullName(type), NO_NAME);
  }

  private static boolean readPlaces(Set<String> places, KnownErrors known, long type) {
    long classes = known.optional(type, ErrorName.CLASSES);
    boolean whole = classes != 0;
    if (classes != 0 && Types.isInstance(classes, Constants.TUPLE)) {
      for (long i = 0; i < Sequences.tupleSize(classes); i++) {
        whole &=
            PlainAttributes.eachItem(
                known.optional(Sequences.tupleItem(classes, i), ErrorName.DICT),
                (name, descriptor) -> addPlace(places, name, descriptor));
      }
    }
    Attachment.release(classes);
    return whole;
  }

  private static void addPlace(Set<String> places, long name, long descriptor) {
    long kind = Constants.typeOf(descriptor);
    if (kind == Constants.MEMBER_DESCRIPTOR || kind == Constants.GETSET_DESCRIPTOR) {
      String text = PlainAttributes.name(name);
      if (text != null) {
        places.add(text);
      }
    }
  }
}
