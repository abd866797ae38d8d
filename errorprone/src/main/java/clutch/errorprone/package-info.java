/**
 * Checks for Error Prone: they find in users' code what Clutch forbids, and no declaration shows.
 *
 * <p>It is no module of Java's: Error Prone and its plugins lie on javac's processor path, and javac's
 * insides are exported to the unnamed module there.
 */
@NullMarked
package clutch.errorprone;

import org.jspecify.annotations.NullMarked;
