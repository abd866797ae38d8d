/**
 * Guards, thread states, attachments, opening and closing: everything that keeps a thread and an
 * interpreter from losing each other.
 *
 * <p>An {@link clutch.runtime.interpreter.Attachment} is one stretch in which a thread is attached to
 * an interpreter, with a guard held. Who may have one on which thread is decided in {@link
 * clutch.runtime.interpreter.Placement}; what may not is handed over to one of the interpreter's
 * {@link clutch.runtime.interpreter.OwnThreads}.
 *
 * <p>Used by {@code convert}, {@code glue} and {@code engine}.
 */
@NullMarked
package clutch.runtime.interpreter;

import org.jspecify.annotations.NullMarked;
