package shop;

import clutch.annotations.RaisedAs;

interface Failures {
  @RaisedAs("")
  class Nothing extends RuntimeException {
    Nothing(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("json.JSONDecodeError")
  class WithoutColon extends RuntimeException {
    WithoutColon(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("json:class")
  class Reserved extends RuntimeException {
    Reserved(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }

  @RaisedAs("json.decoder:JSONDecodeError")
  class Fine extends RuntimeException {
    Fine(Throwable cause) {
      super(cause);
    }

    private static final long serialVersionUID = 1;
  }
}
