package clutch.processor.draft;

import java.util.Set;

/**
 * Where a type stands.
 *
 * @param name a name for what has none of its own: a tuple's record, a function's interface
 * @param self what {@code Self} is
 * @param toPython whether Java gives the value, or Python
 * @param inside whether it is one of the values inside another one
 * @param remarks what has to be said about the types there, added to as they are drafted
 */
record Place(
    String name, JavaType self, boolean toPython, boolean inside, Set<String> remarks) {

  /** The place of a whole value. */
  Place(String name, JavaType self, boolean toPython, Set<String> remarks) {
    this(name, self, toPython, false, remarks);
  }


  Place named(String other) {
    return new Place(other, self, toPython, inside, remarks);
  }

  /** The same place, for what comes back out of what is given there. */
  Place turned() {
    return new Place(name, self, !toPython, false, remarks);
  }

  Place with(Set<String> others) {
    return new Place(name, self, toPython, inside, others);
  }

  /** The place of the values inside the one that stands here. */
  Place within() {
    return new Place(name, self, toPython, true, remarks);
  }

  void remark(String text) {
    remarks.add(text);
  }
}
