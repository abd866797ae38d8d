package clutch.processor.draft;

/**
 * What a method calls.
 *
 * @param pythonName its name in Python
 * @param javaName the name that the method had best have
 * @param self what {@code Self} is in it
 */
record Callee(String pythonName, String javaName, JavaType self) {

  static Callee of(String pythonName, JavaType self) {
    return new Callee(pythonName, JavaNames.member(pythonName), self);
  }
}
