package clutch.samples.library.asyncio;

import clutch.annotations.PythonCallable;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The coroutines of {@code echo.py}: each call comes back at once, and goes on on the interpreter's event loop. */
@PythonCallable("echo")
interface Echo {

  CompletableFuture<Server> serve(UnaryOperator<String> answer);

  CompletableFuture<String> ask(Server server, String question);

  CompletableFuture<Void> stop(Server server);
}
