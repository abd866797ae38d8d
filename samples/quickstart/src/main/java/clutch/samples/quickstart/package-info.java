/**
 * A command-line program that reports on a weekly record of carbon dioxide in the air. Java reads the
 * command line and prints; Python reads the file and does the mathematics, behind four interfaces: {@link
 * clutch.samples.quickstart.Readings} and {@link clutch.samples.quickstart.Season} are code of this
 * project, {@link clutch.samples.quickstart.Statistics} is Python's standard library and {@link
 * clutch.samples.quickstart.Numpy} is NumPy.
 */
@NullMarked
package clutch.samples.quickstart;

import org.jspecify.annotations.NullMarked;
