package clutch.samples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clutch.runtime.ConversionException;
import clutch.runtime.PyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnumsTest {

  private final Stock stock = RunningPython.PYTHON.bind(Stock.class);

  private static PyObject python(String expression) {
    return RunningPython.PYTHON.mainInterpreter().eval("__import__('stock')." + expression);
  }

  @ParameterizedTest
  @EnumSource
  void byName(Color color) {
    assertThat(stock.same(color)).isEqualTo(color);
  }

  @ParameterizedTest
  @EnumSource
  void byMember(ColorMember color) {
    assertThat(stock.same(color)).isEqualTo(color);
  }

  @Test
  void whatPythonSees() {
    assertThat(stock.described(Color.AZURE)).isEqualTo("str 'BLUE'");
    assertThat(stock.described(ColorMember.AZURE)).isEqualTo("Color <Color.BLUE: 3>");
    assertThat(stock.described(ColorMember.CRIMSON)).isEqualTo("Color <Color.RED: 1>");
  }

  @Test
  void namesAndMembersAreBothTaken() {
    assertThat(stock.color(python("Color.GREEN"))).isEqualTo(Color.GREEN);
    assertThat(stock.color("BLUE")).isEqualTo(Color.AZURE);
    assertThat(stock.member("BLUE")).isEqualTo(ColorMember.AZURE);
    assertThat(stock.member(python("Color.GREEN"))).isEqualTo(ColorMember.GREEN);
  }

  @Test
  void whatIsNoConstantIsRefused() {
    assertThatThrownBy(() -> stock.color("GREN"))
        .isInstanceOf(ConversionException.class)
        .hasMessage("result: expected one of RED, GREEN, BLUE, got str 'GREN'; did you mean GREEN?");
    assertThatThrownBy(() -> stock.color("AZURE")).hasMessage("result: expected one of RED, GREEN, BLUE, got str 'AZURE'");
    assertThatThrownBy(() -> stock.color(python("Level.LOW"))).hasMessage("result: expected one of RED, GREEN, BLUE, got stock.Level 'LOW'");
    assertThatThrownBy(() -> stock.color(python("Unit.METRE"))).hasMessage("result: expected one of RED, GREEN, BLUE, got stock.Unit 'METRE'");
    assertThatThrownBy(() -> stock.color(python("Access.READ | __import__('stock').Access.WRITE")))
        .hasMessage("result: expected one of RED, GREEN, BLUE, got stock.Access 'READ|WRITE'");
    assertThatThrownBy(() -> stock.color(python("Access(0)"))).hasMessage("result: expected one of RED, GREEN, BLUE, got stock.Access");
    assertThatThrownBy(() -> stock.color(1)).hasMessage("result: expected one of RED, GREEN, BLUE, got int 1");
    assertThatThrownBy(() -> stock.color(null)).hasMessage("result: expected one of RED, GREEN, BLUE, got None");
    assertThatThrownBy(() -> stock.member(python("Unit.METRE")))
        .hasMessage("result: expected a member of stock:Color, or its name, got stock.Unit");
    assertThatThrownBy(() -> stock.member("RED")).hasMessage("result: expected one of CRIMSON, GREEN, BLUE, got str 'RED'");
    assertThatThrownBy(() -> stock.member(1)).hasMessage("result: expected a member of stock:Color, or its name, got int 1");
  }
}
