package shop;

import clutch.runtime.Interpreter;
import clutch.runtime.InterpreterPool;
import clutch.runtime.Python;
import clutch.runtime.glue.Binding;
import clutch.runtime.glue.Call;
import clutch.runtime.glue.EnumTypes;
import clutch.runtime.glue.Members;
import clutch.runtime.glue.ObjectTypes;
import clutch.runtime.glue.PythonFunction;
import clutch.runtime.glue.PythonType;
import clutch.runtime.glue.PythonTypes;
import clutch.runtime.glue.RecordTypes;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@code shop.shapes} in Python for {@link Shapes}.
 */
@Generated("clutch.processor.PythonCallableProcessor")
public final class PythonShapes implements Shapes {
  private static final PythonType<Shape.Circle> SHAPE_CIRCLE = RecordTypes.instance(
      "Circle", "shop.shapes:Circle",
      List.of(
          RecordTypes.component("radius", PythonTypes.DOUBLE)),
      record -> new Object[] {record.radius()},
      values -> new Shape.Circle((double) values[0]));

  private static final PythonType<Shape.Square> SHAPE_SQUARE = RecordTypes.instance(
      "Square", "shop.shapes:Square",
      List.of(
          RecordTypes.component("side", PythonTypes.DOUBLE)),
      record -> new Object[] {record.side()},
      values -> new Shape.Square((double) values[0]));

  private static final PythonType<Shape.Plain> SHAPE_PLAIN = EnumTypes.members(
      "Plain", "shop.shapes:Plain",
      Shape.Plain.values(),
      Map.of());

  private static final PythonType<Shape> SHAPE = RecordTypes.union(
      "Shape",
      List.of(SHAPE_CIRCLE, SHAPE_SQUARE, SHAPE_PLAIN),
      value -> switch (value) {
        case Shape.Circle _ -> SHAPE_CIRCLE;
        case Shape.Square _ -> SHAPE_SQUARE;
        case Shape.Plain _ -> SHAPE_PLAIN;
      });

  private static final PythonType<@Nullable Shape> NULLABLE_SHAPE = PythonTypes.nullable(SHAPE);

  private static final PythonType<List<Shape>> LIST_OF_SHAPE = PythonTypes.list(SHAPE);

  private static final PythonType<Result.Good<Shape>> RESULT_GOOD_OF_SHAPE = RecordTypes.instance(
      "Good", "shop.results:Good",
      List.of(
          RecordTypes.component("value", SHAPE)),
      record -> new Object[] {record.value()},
      values -> new Result.Good<>((Shape) values[0]));

  private static final PythonType<Result.Bad<Shape>> RESULT_BAD_OF_SHAPE = RecordTypes.instance(
      "Bad", "shop.results:Bad",
      List.of(
          RecordTypes.component("why", PythonTypes.STRING)),
      record -> new Object[] {record.why()},
      values -> new Result.Bad<>((String) values[0]));

  private static final PythonType<Result<Shape>> RESULT_OF_SHAPE = RecordTypes.union(
      "Result",
      List.of(RESULT_GOOD_OF_SHAPE, RESULT_BAD_OF_SHAPE),
      value -> switch (value) {
        case Result.Good<Shape> _ -> RESULT_GOOD_OF_SHAPE;
        case Result.Bad<Shape> _ -> RESULT_BAD_OF_SHAPE;
      });

  private static final PythonType<Expression.Constant> EXPRESSION_CONSTANT = RecordTypes.instance(
      "Constant", "ast:Constant",
      List.of(
          RecordTypes.component("value", PythonTypes.DOUBLE)),
      record -> new Object[] {record.value()},
      values -> new Expression.Constant((double) values[0]));

  private static final PythonType<Expression.Operation> EXPRESSION_OPERATION = RecordTypes.instance(
      "Operation", "ast:BinOp",
      List.of(
          RecordTypes.component("left", ObjectTypes.later(() -> PythonShapes.EXPRESSION)),
          RecordTypes.component("op", PythonTypes.STRING),
          RecordTypes.component("right", ObjectTypes.later(() -> PythonShapes.EXPRESSION))),
      record -> new Object[] {record.left(), record.op(), record.right()},
      values -> new Expression.Operation((Expression) values[0], (String) values[1], (Expression) values[2]));

  private static final PythonType<Expression> EXPRESSION = RecordTypes.union(
      "Expression",
      List.of(EXPRESSION_CONSTANT, EXPRESSION_OPERATION),
      value -> switch (value) {
        case Expression.Constant _ -> EXPRESSION_CONSTANT;
        case Expression.Operation _ -> EXPRESSION_OPERATION;
      });

  private final PythonFunction shapes;

  private final PythonFunction result;

  private final PythonFunction value;

  /**
   * Binds the interface in the main interpreter.
   *
   * @param python a running Python
   */
  public PythonShapes(Python python) {
    this(Binding.of(python, Shapes.class, "shop.shapes"));
  }

  /**
   * Binds the interface in an interpreter.
   *
   * @param interpreter an open interpreter
   */
  public PythonShapes(Interpreter interpreter) {
    this(Binding.of(interpreter, Shapes.class, "shop.shapes"));
  }

  /**
   * Binds the interface in a pool: each call goes to an interpreter of it that is free.
   *
   * @param pool an open pool
   */
  public PythonShapes(InterpreterPool pool) {
    this(Binding.of(pool, Shapes.class, "shop.shapes"));
  }

  private PythonShapes(Binding binding) {
    Members main = binding.inMain();
    shapes = main.function("shapes", "shapes(Shape)", clutch.runtime.glue.Shape.positional(1));
    result = main.function("result", "result()", clutch.runtime.glue.Shape.positional(0));
    value = main.function("value", "value(Expression)", clutch.runtime.glue.Shape.positional(1));
    // All that Python does not have is reported at once.
    binding.complete();
  }

  @Override
  public List<Shape> shapes(@Nullable Shape first) {
    Call call = shapes.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return shapes.handOver(() -> shapes(first));
    }
    try (call) {
      call.add(NULLABLE_SHAPE, first, "first");
      call.invoke();
      return call.to(LIST_OF_SHAPE);
    }
  }

  @Override
  public Result<Shape> result() {
    Call call = result.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return result.handOver(() -> result());
    }
    try (call) {
      call.invoke();
      return call.to(RESULT_OF_SHAPE);
    }
  }

  @Override
  public double value(Expression expression) {
    Call call = value.begin();
    if (call == null) {
      // Not on this thread: a thread of the interpreter makes the call while this one waits.
      return value.handOver(() -> value(expression));
    }
    try (call) {
      call.add(EXPRESSION, expression, "expression");
      call.invoke();
      return call.toDouble();
    }
  }
}
