package clutch.runtime.home;

import java.util.List;

/** One link of the chain that looks for a Python. */
interface Locator {

  /**
   * Looks.
   *
   * @return what was looked at; the last one may be the Python, or a failure that ends the search
   */
  List<Attempt> look();
}
