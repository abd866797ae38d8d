package clutch.runtime.glue;

import clutch.runtime.ConversionException;
import clutch.runtime.convert.Names;
import clutch.runtime.convert.PythonErrors;
import clutch.runtime.convert.Strings;
import clutch.runtime.cpython.References;
import clutch.runtime.cpython.Sequences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** Tuples of keywords, as a vectorcall takes them. Attached. */
final class KeywordNames {

  private KeywordNames() {}

  /** A new reference to a tuple of interned str. */
  static long declared(List<String> names) {
    return tuple(names, Names::of);
  }

  /** A new reference to a tuple of the passed ones of the declared keywords, and those that a call brings in a map. */
  static long plus(
      List<String> declared, List<String> passed, Collection<String> brought, String parameter) {
    List<String> names = new ArrayList<>(passed);
    for (String name : brought) {
      if (name == null) {
        throw new ConversionException(parameter, "a keyword is null, expected a String");
      }
      if (declared.contains(name)) {
        throw new ConversionException(
            parameter, "the keyword '%s' has a parameter of its own".formatted(name));
      }
      names.add(name);
    }
    return tuple(names, Strings::toPython);
  }

  private static long tuple(List<String> names, ToLongFunction<String> text) {
    long tuple = Sequences.newTuple(names.size());
    if (tuple == 0) {
      throw PythonErrors.take();
    }
    try {
      for (int i = 0; i < names.size(); i++) {
        long name = text.applyAsLong(names.get(i));
        if (name == 0 || Sequences.setTupleItem(tuple, i, name) != 0) {
          throw PythonErrors.take();
        }
      }
      return tuple;
    } catch (Throwable t) {
      References.decrement(tuple);
      throw t;
    }
  }

  static int count(long names) {
    return (int) Sequences.tupleSize(names);
  }
}
