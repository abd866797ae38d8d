/** The quickstart as a modular application; it runs on the class path as well. */
module carbon.quickstart {
  requires clutch.runtime;
  requires static clutch.annotations;

  // Clutch makes the class that it wrote for an interface, when that is bound.
  exports carbon to
      clutch.runtime;
}
