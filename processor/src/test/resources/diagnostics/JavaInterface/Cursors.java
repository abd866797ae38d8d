package shop;

import clutch.annotations.PythonCallable;
import clutch.annotations.PythonObject;
import clutch.runtime.PyIterator;
import java.io.Closeable;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.function.ToIntFunction;

interface Cursors {
  @PythonObject
  interface Rows extends Iterator<String> {}

  @PythonObject
  interface Own extends PyIterator<String> {}

  @PythonObject
  interface Version extends Comparable<Version> {}

  @PythonObject
  interface Key extends ToIntFunction<String> {}

  @PythonObject
  interface Elements extends Enumeration<String> {}

  @PythonObject
  interface Fine extends Iterable<String>, Closeable, Runnable {
    @Override
    void close();

    @Override
    @PythonCallable("__call__")
    void run();
  }
}
