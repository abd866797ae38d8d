/**
 * What could crash or hang a JVM: each test runs in a JVM of its own, with a deadline. A hang is
 * reported with the stacks of all Java threads and all Python threads, a crash with the JVM's report.
 *
 * <p>{@link clutch.runtime.scenario.InChildJvm} is the usual way; tests that look at a JVM from
 * outside use {@link clutch.runtime.scenario.ChildJvm}. The Python is the one that {@code
 * Python.start()} finds: name another one with the environment variable {@code CLUTCH_PYTHON}. The
 * system property {@code clutch.soak} multiplies how often the longer ones repeat what they do.
 */
@NullMarked
package clutch.runtime.scenario;

import org.jspecify.annotations.NullMarked;
