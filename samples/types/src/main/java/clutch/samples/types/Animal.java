package clutch.samples.types;

import clutch.annotations.Keyword;
import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object with methods, attributes and operators. */
@PythonObject
public interface Animal {

  /** Reads an attribute. */
  @PythonAttribute
  String name();

  /** Reads an attribute. */
  @PythonAttribute
  int legs();

  /** Writes an attribute. */
  @PythonAttribute
  void setLegs(int legs);

  /** Takes and returns objects of its own kind. */
  Animal befriend(Animal other, @Keyword boolean mutual);

  /** Objects in a list. */
  List<Animal> friends();

  /** None is null. */
  @Nullable Animal bestFriend();

  /** {@code self + other}. */
  @PythonCallable("__add__")
  Animal plus(Animal other);

  /** {@code -self}. */
  @PythonCallable("__neg__")
  Animal negated();

  /** {@code len(self)}. */
  @PythonCallable("__len__")
  int size();

  /** {@code self[index]}. */
  @PythonCallable("__getitem__")
  Animal get(int index);

  /** {@code friend in self}. */
  @PythonCallable("__contains__")
  boolean knows(Animal friend);

  /** {@code bool(self)}. */
  @PythonCallable("__bool__")
  boolean hasFriends();

  /** {@code self(food, times=times)}. */
  @PythonCallable("__call__")
  String feed(String food, @Keyword int times);
}
