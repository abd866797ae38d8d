/** CPython inside the JVM, behind typed Java interfaces. */
module clutch.runtime {
  requires jdk.jfr;
  requires static transitive org.jspecify;

  exports clutch.runtime;
  exports clutch.runtime.glue;
}
