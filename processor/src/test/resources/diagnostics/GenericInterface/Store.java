package shop;

import clutch.annotations.PythonCallable;

@PythonCallable("store")
public interface Store<K, V> {
  V get(K key);
}
