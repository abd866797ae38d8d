package shop;

import clutch.annotations.PythonClass;

@PythonClass("signal:Signals")
enum Signal {
  SIGINT,
  SIGTERM
}
