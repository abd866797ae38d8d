/** Python's {@code sqlite3}: transactions, cursors, a Java function in SQL, and a connection that belongs to one thread. */
@NullMarked
package clutch.samples.library.sqlite;

import org.jspecify.annotations.NullMarked;
