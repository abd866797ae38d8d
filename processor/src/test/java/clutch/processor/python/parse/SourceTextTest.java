package clutch.processor.python.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clutch.processor.python.syntax.SourceFile;
import clutch.processor.python.syntax.SourceFile.Fault;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "# coding: utf-8\n", "# -*- coding: UTF_8 -*-\n", "#!/usr/bin/python\n# vim: set fileencoding=utf8 :\n",
        "# coding: utf-8-unix\n", "x = 1\n# coding: latin-1\n", "\n\n# coding: latin-1\n", "x = '# coding: latin-1'\n",
        "\uFEFF", "\uFEFF# coding: utf-8\n", "# coding: utf-8-sig\r\n", "\r\n# coding: utf-8\r\n"
      })
  void isUtf8UnlessItSaysOtherwise(String head) {
    SourceText text = SourceText.decode((head + "name = '\u00E9\uD83D\uDE00'").getBytes(UTF_8));

    assertThat(text).isEqualTo(new SourceText(head.replace("\uFEFF", "") + "name = '\u00E9\uD83D\uDE00'", null));
  }

  @ParameterizedTest
  @CsvSource({
    "latin-1,ISO-8859-1", "iso_8859_1,ISO-8859-1", "iso-latin-1-dos,ISO-8859-1", "L1,ISO-8859-1", "cp1252,windows-1252",
    "koi8-r,KOI8-R", "iso8859-15,ISO-8859-15", "mac-roman,x-MacRoman", "ascii,US-ASCII", "euc_jp,EUC-JP"
  })
  void otherEncodings(String name, String charset) {
    String text = "# coding: " + name + "\nx = '" + (name.equals("ascii") ? "e" : name.equals("koi8-r") ? "\u0436" : "") + "'";

    assertThat(SourceText.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(new SourceText(text, null));
  }

  @Test
  void latin1() {
    String text = "# coding: latin-1\nx = '\u00E9'\n";
    assertThat(SourceText.decode(text.getBytes(ISO_8859_1)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "# coding: klingon, 1, unknown encoding 'klingon'",
    "'#!x\n# coding: rot13', 2, unknown encoding 'rot13'",
    "'\uFEFF# coding: cp1252', 1, unknown encoding 'cp1252'",
  })
  void unknownEncodings(String head, int line, String text) {
    SourceFile source = PythonParser.parse((head + "\nx = 1\n").getBytes(UTF_8));

    assertThat(source).isEqualTo(new SourceFile(List.of(), List.of(new Fault(line, text))));
  }

  @Test
  void bytesThatAreNoText() {
    assertThat(PythonParser.parse("x = 1\r\ny = '\u00E9'\n".getBytes(ISO_8859_1)))
        .isEqualTo(new SourceFile(List.of(), List.of(new Fault(2, "a byte that is not utf-8: 0xE9"))));
  }
}
