package drafts.shop;

/** A function. */
@FunctionalInterface
public interface ListenEach {
  boolean call(String first, long second, long third);
}
