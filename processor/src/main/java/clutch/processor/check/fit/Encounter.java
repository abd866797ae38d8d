package clutch.processor.check.fit;

import clutch.processor.model.JavaName;
import clutch.processor.python.PythonType;

/**
 * Objects of a class come to stand behind an interface annotated with {@code @PythonObject}.
 *
 * @param api the interface
 * @param type the class, as a hint says it
 */
public record Encounter(JavaName api, PythonType.Instance type) {}
