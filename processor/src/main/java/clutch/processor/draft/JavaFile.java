package clutch.processor.draft;

/**
 * A drafted source file.
 *
 * @param name the file's name, as {@code "Prices.java"}
 * @param text what it holds
 */
public record JavaFile(String name, String text) {}
