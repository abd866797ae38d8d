package clutch.samples.types;

import clutch.samples.types.Figure.Circle;
import clutch.samples.types.Figure.Mark;
import clutch.samples.types.Figure.Square;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Enums, records and sealed interfaces. */
final class UserRows {

  private UserRows() {}

  static List<TableRow<?>> rows() {
    return List.of(names(), members(), dicts(), dataclasses(), tuples(), unions());
  }

  private static TableRow<Color> names() {
    return TableRow.of("an enum by its name", UserTypes.Names.class)
        .both(Color.RED, "'RED'")
        .both(Color.AZURE, "'BLUE'")
        .fromPython("stock.Color.GREEN", Color.GREEN)
        .refusedFromPython("'PINK'", "expected one of RED, GREEN, BLUE, got str 'PINK'")
        .noneIsRefused();
  }

  private static TableRow<ColorMember> members() {
    return TableRow.of("an enum by its member", UserTypes.Members.class)
        .both(ColorMember.CRIMSON, "stock.Color.RED")
        .both(ColorMember.AZURE, "stock.Color.BLUE")
        .fromPython("'GREEN'", ColorMember.GREEN)
        .refusedFromPython("stock.Level.LOW", "expected a member of stock:Color, or its name, got stock.Level")
        .noneIsRefused();
  }

  private static TableRow<Row.Held<Long>> dicts() {
    return TableRow.of("a record as a dict", UserTypes.Dicts.class)
        .both(
            new Row.Held<>(1L, List.of(2L, 3L), Optional.empty()), "{'value': 1, 'more': [2, 3], 'perhaps': None}")
        .fromPython("types.SimpleNamespace(value=5, more=())", new Row.Held<>(5L, List.of(), Optional.empty()))
        .refusedFromPython("{'value': 1, 'more': [2, 'x']}", ".more[1]: expected int, got str 'x'")
        .noneIsRefused();
  }

  private static TableRow<Quote> dataclasses() {
    return TableRow.of("a record as a dataclass", UserTypes.Dataclasses.class)
        .both(new Quote("ACME", 1.5, OptionalInt.of(3), "new"), "stock.Quote('ACME', 1.5, 3, 'new')")
        .both(new Quote("", 0, OptionalInt.of(7), null), "stock.Quote('', 0.0)")
        .fromPython("{'symbol': 'A', 'price_eur': 2, 'since': 1}", new Quote("A", 2, OptionalInt.of(1), null))
        .refusedFromPython("stock.Quote('A', 'n/a')", ".price_eur: expected float, got str 'n/a'")
        .noneIsRefused();
  }

  private static TableRow<Point> tuples() {
    return TableRow.of("a record as a tuple", UserTypes.Tuples.class)
        .both(new Point(0.5, -1), "(0.5, -1.0)")
        .refusedFromPython("(1, 'y')", ".y: expected float, got str 'y'")
        .noneIsRefused();
  }

  private static TableRow<Figure> unions() {
    return TableRow.of("a sealed interface", UserTypes.Unions.class)
        .both(new Circle(1), "stock.Circle(1.0)")
        .both(new Square(2), "stock.Square(2.0)")
        .both(Mark.ORIGIN, "stock.Mark.ORIGIN")
        .fromPython("stock.Ball(3)", new Circle(3))
        .refusedFromPython("stock.Square('s')", ".side: expected float, got str 's'")
        .refusedFromPython(
            "stock.Plain('a', 1)",
            "expected an instance of stock:Circle or stock:Square or stock:Cube or stock:Mark, got stock.Plain")
        .noneIsRefused();
  }
}
