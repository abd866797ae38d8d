package clutch.processor.write;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names. */
final class Glue {

  static final ClassName PYTHON = ClassName.get("clutch.runtime", "Python");
  static final ClassName INTERPRETER = ClassName.get("clutch.runtime", "Interpreter");
  static final ClassName INTERPRETER_POOL = ClassName.get("clutch.runtime", "InterpreterPool");
  static final ClassName GIL = ClassName.get("clutch.runtime", "InterpreterOptions", "Gil");

  static final ClassName BINDING = glue("Binding");
  static final ClassName CALL = glue("Call");
  static final ClassName FUNCTION_TYPES = glue("FunctionTypes");
  static final ClassName JAVA_EXCEPTIONS = glue("JavaExceptions");
  static final ClassName ENUM_TYPES = glue("EnumTypes");
  static final ClassName JAVA_METHOD = glue("JavaMethod");
  static final ClassName MEMBERS = glue("Members");
  static final ClassName HANDLE_BEHIND_INTERFACE = glue("HandleBehindInterface");
  static final ClassName OBJECT_ATTRIBUTE = glue("ObjectAttribute");
  static final ClassName OBJECT_BEHIND_INTERFACE = glue("ObjectBehindInterface");
  static final ClassName OBJECT_METHOD = glue("ObjectMethod");
  static final ClassName OBJECT_TYPES = glue("ObjectTypes");
  static final ClassName PYTHON_SELF = glue("PythonSelf");
  static final ClassName PYTHON_ATTRIBUTE = glue("PythonAttribute");
  static final ClassName PYTHON_FUNCTION = glue("PythonFunction");
  static final ClassName PYTHON_TYPE = glue("PythonType");
  static final ClassName PYTHON_TYPES = glue("PythonTypes");
  static final ClassName RECORD_TYPES = glue("RecordTypes");
  static final ClassName SHAPE = glue("Shape");

  private Glue() {}

  private static ClassName glue(String name) {
    return ClassName.get("clutch.runtime.glue", name);
  }
}
