/** The annotations that declare a Python-backed API. They depend on nothing. */
module clutch.annotations {
  exports clutch.annotations;
}
