package clutch.runtime.convert;

import static clutch.runtime.convert.Conversions.fromPython;
import static clutch.runtime.convert.Converters.DOUBLE;
import static clutch.runtime.convert.Converters.LONG;
import static clutch.runtime.convert.Converters.STRING;
import static clutch.runtime.convert.Converters.list;
import static clutch.runtime.convert.Converters.map;
import static clutch.runtime.convert.Converters.set;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objects that a thread of Python's changes all the time, which without a GIL is truly at the same time. */
class MutationTest {

  private static final int TIMES = 3_000;

  @BeforeAll
  static void startChanging() {
    Conversions.interpreter()
        .exec(
            """
            import array, threading
            changing = True
            a_list, a_dict, a_set, a_bytearray = [], {}, set(), bytearray()
            floats, texts = [], []
            # Never resized: not even Python's own memoryview may take its buffer meanwhile, without a GIL.
            an_array = array.array('q', range(200))
            def change():
                while changing:
                    for i in range(200):
                        a_list.append(i)
                        floats.append(i + 0.5)
                        texts.append('text %d' % i)
                        a_dict[i] = i
                        a_set.add(i)
                        an_array[i] = 199 - i
                        try:
                            a_bytearray.append(1)
                        except BufferError:
                            pass
                        floats[i % len(floats)] = i + 0.5
                        texts[i % len(texts)] = 'text %d' % i
                    floats[:] = [0.5]
                    texts.clear()
                    a_list.clear()
                    a_dict.clear()
                    a_set.clear()
                    try:
                        a_bytearray.clear()
                    except BufferError:
                        pass
            changer = threading.Thread(target=change)
            changer.start()
            """);
  }

  @AfterAll
  static void stopChanging() {
    Conversions.interpreter().exec("changing = False\nchanger.join()");
  }

  @Test
  void listsAreReadAsFarAsTheyGo() {
    for (int i = 0; i < TIMES; i++) {
      assertThat(fromPython(list(LONG), "a_list")).allMatch(element -> element >= 0 && element < 200);
    }
  }

  /** Elements that are gone as soon as the list lets go of them. */
  @Test
  void elementsStayWhileTheyAreRead() {
    for (int i = 0; i < TIMES / 5; i++) {
      assertThat(fromPython(list(DOUBLE), "floats")).allMatch(element -> element >= 0.5 && element < 200);
      assertThat(fromPython(list(STRING), "texts")).allMatch(element -> element.startsWith("text "));
    }
  }

  @Test
  void dictsAreReadAtOneMoment() {
    for (int i = 0; i < TIMES; i++) {
      assertThat(fromPython(map(LONG, LONG), "a_dict"))
          .allSatisfy((key, value) -> assertThat(value).isEqualTo(key));
    }
  }

  @Test
  void setsAreReadOrPythonSaysThatTheyChanged() {
    for (int i = 0; i < TIMES; i++) {
      try {
        assertThat(fromPython(set(LONG), "a_set")).allMatch(element -> element >= 0 && element < 200);
      } catch (PythonException changed) {
        assertThat(changed).hasMessageContaining("Set changed size during iteration");
      }
    }
  }

  @Test
  void buffersStayWhileTheyAreLent() {
    for (int i = 0; i < TIMES; i++) {
      long[] numbers = fromPython(Converters.LONG_ARRAY, "an_array");
      assertThat(numbers).hasSize(200);
      assertThat(Arrays.stream(numbers).allMatch(number -> number >= 0 && number < 200)).isTrue();
      byte[] bytes = fromPython(Converters.BYTES, "a_bytearray");
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).matches("\\x01*");
    }
  }
}
