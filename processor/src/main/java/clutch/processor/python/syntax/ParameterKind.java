package clutch.processor.python.syntax;

/** How arguments get to a parameter, as Python's {@code inspect.Parameter.kind} has it. */
public enum ParameterKind {
  /** Before {@code /}. */
  POSITIONAL_ONLY,
  /** By position or by name. */
  POSITIONAL_OR_KEYWORD,
  /** {@code *args}. */
  VAR_POSITIONAL,
  /** Behind {@code *}. */
  KEYWORD_ONLY,
  /** {@code **kwargs}. */
  VAR_KEYWORD
}
