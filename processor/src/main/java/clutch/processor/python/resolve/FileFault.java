package clutch.processor.python.resolve;

/**
 * A part of a Python file that could not be read; what it declares is missing.
 *
 * @param file the file
 * @param line the line, from 1; 0 if it is the whole file
 * @param text what is wrong
 */
public record FileFault(String file, int line, String text) {}
