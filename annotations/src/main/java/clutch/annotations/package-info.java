/**
 * What a developer writes on a Java interface to have Python answer it.
 *
 * <p>The annotations are read at compile time by Clutch's annotation processor, which writes the
 * class behind each interface. Nothing reads them while the program runs.
 */
package clutch.annotations;
