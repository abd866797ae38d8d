package clutch.processor.python.resolve;

import org.jspecify.annotations.Nullable;

/**
 * The file of a module.
 *
 * @param name the module's whole name
 * @param file where it is, for messages
 * @param content its bytes; null for a package without a file of its own, or if they can't be read
 * @param isStub whether it is a {@code .pyi}
 * @param isPackage whether it has submodules
 */
@SuppressWarnings("ArrayRecordComponent") // read once and thrown away
record ModuleSource(
    String name, String file, byte @Nullable [] content, boolean isStub, boolean isPackage) {}
