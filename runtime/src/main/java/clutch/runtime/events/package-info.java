/**
 * What JDK Flight Recorder is told. The classes of events are loaded only once it has been started in
 * this JVM: the first costs hundreds of milliseconds.
 */
@NullMarked
package clutch.runtime.events;

import org.jspecify.annotations.NullMarked;
