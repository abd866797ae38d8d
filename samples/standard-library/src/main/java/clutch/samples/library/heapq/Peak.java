package clutch.samples.library.heapq;

import clutch.annotations.PythonAttribute;
import clutch.annotations.PythonObject;

/** Python may read these attributes, and hands each Java object back as the one that it was. */
@PythonObject
interface Peak {

  @PythonAttribute
  double height();

  @PythonAttribute
  double latitude();
}
