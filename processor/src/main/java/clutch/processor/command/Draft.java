package clutch.processor.command;

import clutch.processor.draft.DraftException;
import clutch.processor.draft.Drafts;
import clutch.processor.draft.JavaFile;
import clutch.processor.python.resolve.FileFault;
import clutch.processor.python.resolve.ResolvedDeclarations;
import clutch.processor.python.resolve.StandardLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The command that writes a first draft of the Java interfaces for Python modules. */
public final class Draft {

  private Draft() {}

  /**
   * Runs the command and exits with its code: 0 if all is well, 1 if not, 2 if it was called wrongly.
   *
   * @param arguments modules, classes and options
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Arrays.asList(arguments), out, err));
  }

  /**
   * Runs the command.
   *
   * @param arguments modules, classes and options
   * @param out where the draft is printed, unless it goes into a folder
   * @param err where it is said what is wrong
   * @return 0, 1 or 2
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    DraftArguments read;
    try {
      read = DraftArguments.of(arguments);
    } catch (IllegalArgumentException e) {
      err.println("clutch: " + e.getMessage());
      err.print(DraftArguments.USAGE);
      return 2;
    }
    ResolvedDeclarations declarations =
        new ResolvedDeclarations(read.searchPath(), new StandardLibrary(), read.version(), "linux");
    try {
      write(new Drafts(declarations, read.options()).draft(read.targets()), read, out);
      return 0;
    } catch (DraftException e) {
      err.println("clutch: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("clutch: the draft can't be written: " + e.getMessage());
      return 1;
    } finally {
      for (FileFault fault : declarations.faults()) {
        err.printf("clutch: %s:%d: %s%n", fault.file(), fault.line(), fault.text());
      }
    }
  }

  private static void write(List<JavaFile> files, DraftArguments arguments, PrintStream out)
      throws IOException {
    Path folder = arguments.folder();
    if (folder == null) {
      out.print(
          files.stream()
              .map(file -> "// %s\n\n%s".formatted(file.name(), file.text()))
              .collect(Collectors.joining("\n")));
      return;
    }
    Path target = folder.resolve(arguments.options().packageName().replace('.', '/'));
    Files.createDirectories(target);
    for (JavaFile file : files) {
      Path path = target.resolve(file.name());
      if (Files.exists(path)) {
        throw new IOException(path + " is there already, and may be your own; remove it first");
      }
    }
    for (JavaFile file : files) {
      Files.writeString(target.resolve(file.name()), file.text());
      out.println(target.resolve(file.name()));
    }
  }
}
