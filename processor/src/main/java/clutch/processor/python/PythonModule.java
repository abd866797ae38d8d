package clutch.processor.python;

import java.util.List;
import java.util.Map;

/**
 * A module.
 *
 * @param name its whole name
 * @param file where it was read, for messages
 * @param members what it declares or imports, by name, in the order of the file; private names included
 * @param exported the names of it that its users are to see, in order: {@code __all__}, or what is public
 * @param open whether it may have more than that: a {@code __getattr__}, a star import of what can't be read, a line
 *     that could not be read
 */
public record PythonModule(
    String name, String file, Map<String, PythonMember> members, List<String> exported, boolean open) {}
