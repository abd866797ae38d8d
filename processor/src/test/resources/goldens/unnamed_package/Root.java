import clutch.annotations.PythonCallable;

@PythonCallable("root")
public interface Root {
  int one();
}
