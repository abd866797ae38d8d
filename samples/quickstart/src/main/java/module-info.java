/** A report on a weekly record of carbon dioxide in the air, worked out in Python. */
module clutch.samples.quickstart {
  requires clutch.runtime;
  requires static clutch.annotations;

  // bind makes instances of the classes that the annotation processor wrote.
  exports clutch.samples.quickstart to
      clutch.runtime;
}
