module shop {
  requires static clutch.annotations;
  requires static java.compiler;
  requires clutch.runtime;
}
