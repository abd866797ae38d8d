package clutch.samples.types;

import clutch.annotations.PythonCallable;
import clutch.runtime.PyObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes objects, and takes them. */
@PythonCallable("zoo")
public interface Zoo {

  /** A constructor. */
  @PythonCallable("Animal")
  Animal animal(String name, int legs);

  /** A function that returns an object. */
  Animal animal(String name);

  /** A context manager. */
  Cage cage(String forgives);

  /** An object that can't be hashed. */
  Herd herd(Animal... animals);

  /** Objects in a list. */
  int countLegs(List<Animal> animals);

  /** Objects in a map. */
  @PythonCallable("is_same")
  boolean areSame(Map<String, Optional<Animal>> one, Map<String, Optional<Animal>> other);

  /** Whether they are one object. */
  boolean isSame(Animal one, Animal other);

  /** An object, and whatever a value is. */
  boolean isSame(Animal one, Object other);

  /** An object, and a handle. */
  boolean isSame(Animal one, PyObject other);

  /** None where there has to be an object. */
  @PythonCallable("nothing")
  Animal noAnimal();

  /** Raises a LookupError. */
  void fail(String text);

  /** What Python sees of it. */
  List<@Nullable Object> describe(Animal animal);

  /** Has Python call {@code befriend}. */
  Animal introduce(Animal animal, Animal other);

  /** Passes something that is no animal. */
  void wrongCall(Animal animal);

  /** Passes nothing at all. */
  void missingArgument(Animal animal);

  /** Calls everything. */
  List<String> allKinds(Kinds kinds);

  /** A Python class that has what the interface declares. */
  Animal implemented();
}
