package clutch.runtime.platform;

import static org.assertj.core.api.Assertions.assertThat;

import clutch.runtime.PythonVersion;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void namesAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(FileNames.sharedLibrary(new PythonVersion(3, 14, 3), true))
          .isEqualTo("libpython3.14t.so.1.0");
    } finally {
      Locale.setDefault(before);
    }
  }
}
