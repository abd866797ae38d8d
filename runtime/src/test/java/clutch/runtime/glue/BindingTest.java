package clutch.runtime.glue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clutch.runtime.BindingException;
import clutch.runtime.ConversionException;
import clutch.runtime.Interpreter;
import clutch.runtime.PythonException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What generated code relies on, called as generated code does. */
@ExtendWith(RunAttached.class)
class BindingTest {

  private interface Api {}

  private static final Interpreter INTERPRETER = RunAttached.interpreter();

  @BeforeAll
  static void defineModule() {
    INTERPRETER.exec(
        """
        import sys, types
        shop = types.ModuleType('shop_for_tests')
        exec('''
        setting = 7
        def tell(*args, **kwargs): return repr((args, kwargs))
        def area(width, height, /, *, unit="m", digits): return (width, height, unit, digits)
        class Counter:
            start = 5
            class Inner:
                @staticmethod
                def double(x): return 2 * x
        ''', shop.__dict__)
        sys.modules['shop_for_tests'] = shop
        """);
  }

  private static Binding shop() {
    return Binding.of(INTERPRETER, Api.class, "shop_for_tests");
  }

  private static PythonFunction function(String target, String name, Shape shape) {
    Binding binding = Binding.of(INTERPRETER, Api.class, target);
    PythonFunction function = binding.inMain().function(name, name + "()", shape);
    binding.complete();
    return function;
  }

  private static Call begin(PythonMember member) {
    Call call = member.begin();
    if (call == null) {
      throw new AssertionError("This thread should call in place");
    }
    return call;
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    Binding binding = shop();
    binding.inMain().function("tel", "tel()", Shape.positional(0));
    binding.inMain().function("setting", "setting()", Shape.positional(0));
    binding.inMain().function("area", "area(int)", Shape.positional(1));
    binding.inMain().function("area", "area(int, int, int)", Shape.positional(3));
    binding.inMain().function("area", "area(int, int, String)", Shape.positional(2).keywords("unitt", "digits"));
    binding.inMain().function("tell", "tell(int)", Shape.positional(1));
    BindingException failure = catchThrowableOfType(BindingException.class, binding::complete);
    assertThat(failure.problems())
        .containsExactly(
            "tel(): shop_for_tests has no function tel; did you mean tell?",
            "setting(): shop_for_tests.setting is not callable, but a int; use @PythonAttribute to read it",
            "area(int): shop_for_tests.area takes (width, height, /, *, unit='m', digits), but is not passed height, digits",
            "area(int, int, int): shop_for_tests.area takes (width, height, /, *, unit='m', digits), but is passed 3 positional arguments",
            "area(int, int, String): shop_for_tests.area takes (width, height, /, *, unit='m', digits), but is passed the keyword unitt; did you mean unit?");
    assertThat(failure).hasMessageContaining(Api.class.getName());
  }

  @Test
  void aModuleThatIsMissingComesWithItsCause() {
    Binding binding = Binding.of(INTERPRETER, Api.class, "no_such_module");
    assertThatThrownBy(binding::complete)
        .isInstanceOf(BindingException.class)
        .hasMessageContaining("module no_such_module can't be imported: ModuleNotFoundError")
        .cause()
        .isInstanceOf(PythonException.class);
  }

  @Test
  void whatLiesInsideAModuleIsFound() {
    PythonFunction twice =
        function("shop_for_tests:Counter.Inner", "double", Shape.positional(1));
    try (Call call = begin(twice)) {
      call.add(21);
      call.invoke();
      assertThat(call.toInt()).isEqualTo(42);
    }
    assertThatThrownBy(() -> function("shop_for_tests:Counter.Iner", "double", Shape.positional(1)))
        .hasMessageContaining("shop_for_tests:Counter has no Iner; did you mean Inner?");
  }

  @Test
  void argumentsArriveByPositionAndByKeyword() {
    Shape shape = Shape.positional(1).plusMore().keywords("sep").plusEntries();
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    entries.put("end", null);
    entries.put("größe", 3);
    try (Call call = begin(function("shop_for_tests", "tell", shape))) {
      call.add(true);
      call.addEach(PythonTypes.STRING, new String[] {"b", "c"}, "values");
      call.add('-');
      call.addEntries(PythonTypes.nullable(PythonTypes.OBJECT), entries, "settings");
      call.invoke();
      assertThat(call.to(PythonTypes.STRING))
          .isEqualTo("((True, 'b', 'c'), {'sep': '-', 'end': None, 'größe': 3})");
    }
  }

  @Test
  void moreArgumentsThanTheUsualSlotsAreNoMatter() {
    PythonFunction tell = function("shop_for_tests", "tell", Shape.positional(0).plusMore());
    try (Call call = begin(tell)) {
      for (int i = 0; i < 1000; i++) {
        call.add(i);
      }
      call.invoke();
      assertThat(call.to(PythonTypes.STRING)).startsWith("((0, 1, 2, ").endsWith("998, 999), {})");
    }
  }

  @Test
  void aKeywordCannotComeTwice() {
    PythonFunction tell =
        function("shop_for_tests", "tell", Shape.positional(0).keywords("sep").plusEntries());
    try (Call call = begin(tell)) {
      call.add(1);
      assertThatThrownBy(() -> call.addEntries(PythonTypes.INTEGER, Map.of("sep", 2), "settings"))
          .isInstanceOf(ConversionException.class)
          .hasMessage("settings: the keyword 'sep' has a parameter of its own");
    }
  }

  @Test
  void whatDoesNotFitIsToldWithItsPathAndNothingIsLeftBehind() {
    PythonFunction tell = function("shop_for_tests", "tell", Shape.positional(2));
    try (Call call = begin(tell)) {
      call.add(1);
      assertThatThrownBy(
              () ->
                  call.add(
                      PythonTypes.list(PythonTypes.nullable(PythonTypes.OBJECT)),
                      Arrays.<@Nullable Object>asList("a", new Api() {}),
                      "values"))
          .isInstanceOf(ConversionException.class)
          .hasMessageStartingWith("values[1]: ");
    }
    try (Call call = begin(tell)) {
      call.add(1);
      call.add(2);
      call.invoke();
      assertThat(call.to(PythonTypes.STRING)).isEqualTo("((1, 2), {})");
      assertThatThrownBy(call::toInt).hasMessage("result: expected int, got str '((1, 2), {})'");
    }
  }

  @Test
  void attributesAreReadAndWritten() {
    Binding binding = shop();
    PythonAttribute setting = binding.inMain().attribute("setting", "setting()");
    PythonAttribute missing = binding.inMain().attribute("missing", "missing()");
    binding.complete();
    try (Call call = begin(setting)) {
      call.add(8);
      call.write();
    }
    try (Call call = begin(setting)) {
      call.read();
      assertThat(call.toLong()).isEqualTo(8);
    }
    try (Call call = begin(missing)) {
      assertThatThrownBy(call::read)
          .isInstanceOf(PythonException.class)
          .hasMessageStartingWith("AttributeError: ");
    }
  }

  @Test
  void callsNestOnOneThread() {
    PythonFunction tell = function("shop_for_tests", "tell", Shape.positional(1));
    try (Call outer = begin(tell)) {
      outer.add(1);
      try (Call inner = begin(tell)) {
        inner.add(2);
        inner.invoke();
        assertThat(inner.to(PythonTypes.STRING)).isEqualTo("((2,), {})");
      }
      outer.invoke();
      assertThat(outer.to(PythonTypes.STRING)).isEqualTo("((1,), {})");
    }
  }
}
