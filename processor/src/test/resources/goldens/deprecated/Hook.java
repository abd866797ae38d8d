package shop;

@Deprecated
interface Hook {
  void run();
}
