package clutch.samples.types;

import clutch.annotations.PythonClass;
import java.util.List;

/** A record inside itself. */
@PythonClass("stock:Node")
public record Node(String name, List<Node> children) {}
