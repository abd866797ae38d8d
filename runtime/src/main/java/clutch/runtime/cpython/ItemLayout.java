package clutch.runtime.cpython;

/**
 * Where {@code list} and {@code tuple} keep their items, as CPython's headers say for each version and build. It
 * is tried once with objects that are known, and nothing is read or written in a CPython that has them elsewhere.
 * Attached.
 */
public final class ItemLayout {

  /** In both: how many items there are. */
  static final long SIZE = Constants.TYPE_OFFSET + 8;

  /** In a list: where the items are. */
  static final long LIST_ITEMS = Constants.TYPE_OFFSET + 16;

  /** In a tuple: the items themselves; 0 if they can't be read. */
  static final long TUPLE_ITEMS = findTupleItems();

  /** Whether the items of lists can be read and written. */
  static final boolean LISTS = areListsKnown();

  /**
   * Whether nobody else changes a list while a thread is attached that runs no Python code: not so in builds
   * without a GIL, whose objects have a longer head.
   */
  private static final boolean KEEP_STILL = Constants.TYPE_OFFSET == 8;

  private ItemLayout() {}

  /** Whether items of a tuple are read without a call. */
  public static boolean readsTuples() {
    return TUPLE_ITEMS != 0;
  }

  /** As {@link #readsLists()}, of lists that other threads do not know of. */
  public static boolean readsOwnLists() {
    return LISTS;
  }

  /** Whether items of a list are read without a call; one by one, and each after a look at the list's size. */
  public static boolean readsLists() {
    return LISTS && KEEP_STILL;
  }

  /** Later versions keep a tuple's hash before its items. */
  private static long findTupleItems() {
    for (long offset : new long[] {SIZE + 8, SIZE + 16}) {
      if (isTupleRight(offset, 2) && isTupleRight(offset, 37)) {
        return offset;
      }
    }
    return 0;
  }

  private static boolean isTupleRight(long offset, int size) {
    long tuple = Sequences.newTuple(size);
    if (tuple == 0) {
      Exceptions.clear();
      return false;
    }
    for (int i = 0; i < size; i++) {
      References.increment(item(i));
      Sequences.setTupleItemByCall(tuple, i, item(i));
    }
    boolean right = Memory.pointer(tuple + SIZE) == size && areItemsAt(tuple + offset, size);
    References.decrement(tuple);
    return right;
  }

  private static boolean areListsKnown() {
    return isListRight(2) && isListRight(37);
  }

  private static boolean isListRight(int size) {
    long list = Sequences.newList(size);
    if (list == 0) {
      Exceptions.clear();
      return false;
    }
    for (int i = 0; i < size; i++) {
      References.increment(item(i));
      Sequences.setListItemByCall(list, i, item(i));
    }
    // The size first: what is no list's size is no address of items either.
    boolean right = Memory.pointer(list + SIZE) == size && areItemsAt(Memory.pointer(list + LIST_ITEMS), size);
    References.decrement(list);
    return right;
  }

  /** No two neighbours are the same. */
  private static long item(int index) {
    return switch (index % 3) {
      case 0 -> Constants.NONE;
      case 1 -> Constants.TRUE;
      default -> Constants.INT;
    };
  }

  private static boolean areItemsAt(long address, int size) {
    for (int i = 0; i < size; i++) {
      if (Memory.pointer(address + (long) i * Long.BYTES) != item(i)) {
        return false;
      }
    }
    return true;
  }
}
