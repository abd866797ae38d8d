package shop;

import clutch.annotations.InInterpreter;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

@PythonCallable("plots")
@InInterpreter("plots")
public interface Work {
  void plot(Table table);

  void plotAll(List<Titled> tables);

  void plotLater(Supplier<Optional<Row>> rows);

  @InInterpreter("tables")
  int size(Table table);

  void own(Figure figure);

  void anywhere(Shared shared);

  void unknown(Loose loose);

  record Titled(String title, Table table) {}

  @PythonCallable("tables")
  @InInterpreter("tables")
  interface Tables {
    Table load(String path);

    void each(Consumer<Titled> action);

    Shared shared();

    @InInterpreter("plots")
    Figure figure();

    @InInterpreter("plots")
    Shared sharedToo();
  }

  @PythonCallable("loose")
  interface Bound {
    Loose loose();

    void take(Table table);
  }

  @PythonObject
  interface Table {
    Row first();

    void draw(Figure figure);
  }

  @PythonObject
  interface Row {
    Row next();

    Table table();
  }

  @PythonObject
  interface Figure {}

  @PythonObject
  interface Shared {}

  @PythonObject
  interface Loose {}
}
