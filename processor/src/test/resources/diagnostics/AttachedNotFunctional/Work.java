package shop;

import clutch.annotations.Attached;
import clutch.annotations.Keyword;
import clutch.annotations.PythonCallable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@PythonCallable("work")
public interface Work {
  void count(@Attached String text, @Attached int... numbers);

  void nested(@Attached List<Runnable> tasks, @Attached @Keyword("**") Map<String, Runnable> more);

  void fine(@Attached Runnable task, @Attached @Nullable Runnable after, @Attached Runnable... more);
}
