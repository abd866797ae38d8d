module shop {
  requires static transitive clutch.annotations;
  requires transitive clutch.runtime;

  exports shop;
}
