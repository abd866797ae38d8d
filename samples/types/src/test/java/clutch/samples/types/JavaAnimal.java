package clutch.samples.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An animal that Java has made. */
class JavaAnimal implements Animal {

  private final String name;
  private int legs;
  private final List<Animal> friends = new ArrayList<>();

  JavaAnimal(String name, int legs) {
    this.name = name;
    this.legs = legs;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int legs() {
    return legs;
  }

  @Override
  public void setLegs(int legs) {
    this.legs = legs;
  }

  @Override
  public Animal befriend(Animal other, boolean mutual) {
    friends.add(other);
    return this;
  }

  @Override
  public List<Animal> friends() {
    return friends;
  }

  @Override
  public @Nullable Animal bestFriend() {
    return friends.isEmpty() ? null : friends.getFirst();
  }

  @Override
  public Animal plus(Animal other) {
    return new JavaAnimal(name + other.name(), legs + other.legs());
  }

  @Override
  public Animal negated() {
    return new JavaAnimal(name, -legs);
  }

  @Override
  public int size() {
    return friends.size();
  }

  @Override
  public Animal get(int index) {
    return friends.get(index);
  }

  @Override
  public boolean knows(Animal friend) {
    return friends.contains(friend);
  }

  @Override
  public boolean hasFriends() {
    return !friends.isEmpty();
  }

  @Override
  public String feed(String food, int times) {
    return food.repeat(times);
  }

  @Override
  public String toString() {
    return "Java's " + name;
  }
}
