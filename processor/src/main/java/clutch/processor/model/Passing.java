package clutch.processor.model;

/** How a parameter's value gets to Python, in the order in which Python takes them. */
public enum Passing {
  /** {@code f(value)}. */
  POSITIONAL,
  /** {@code f(*values)}. */
  EACH,
  /** {@code f(name=value)}. */
  KEYWORD,
  /** {@code f(**entries)}. */
  ENTRIES
}
