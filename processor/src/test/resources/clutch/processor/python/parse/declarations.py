"""Prints what each file of the standard library declares, as Python's own parser sees it.

One line each, as DeclarationLines has them.
"""

import ast
import os
import sys
import warnings

# Of the tests of the standard library, those that use all of the syntax there is; the others would take too long.
TESTS = {
    "test_async_generators.py", "test_coroutines.py", "test_dataclasses.py", "test_decorators.py",
    "test_fstring.py", "test_generators.py", "test_genericalias.py", "test_grammar.py",
    "test_named_expressions.py", "test_patma.py", "test_positional_only_arg.py", "test_tokenize.py",
    "test_string_literals.py", "test_tstring.py", "test_type_aliases.py", "test_type_params.py",
    "test_typing.py", "test_unparse.py", "test_with.py"}


def main():
    warnings.simplefilter("ignore")
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    library = os.path.dirname(os.__file__)
    for folder, folders, files in os.walk(library):
        folders[:] = [name for name in folders if name not in ("site-packages", "idlelib")]
        tests = "test" in os.path.relpath(folder, library).split(os.sep)
        for name in files:
            if name.endswith(".py") and (not tests or name in TESTS):
                path = os.path.join(folder, name)
                lines = declarations(path)
                print(f"FILE {path}" if lines is not None else f"REFUSED {path}")
                for line in lines or ():
                    print(line)


def declarations(path):
    """The lines of the file, or None if Python refuses it."""
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
    except (SyntaxError, ValueError):
        return None
    lines = []
    collect(tree.body, "", lines)
    return sorted(set(lines))


def collect(body, outer, lines):
    for node in body:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                function(node, outer, lines)
            case ast.ClassDef():
                keywords = [keyword.arg or "**" for keyword in node.keywords]
                lines.append(
                    f"class {outer}{node.name} {node.lineno} {len(node.bases)} {','.join(keywords)}"
                    f" {decorators(node)}{type_parameters(node)}")
                collect(node.body, f"{outer}{node.name}.", lines)
            case ast.Import():
                for alias in node.names:
                    lines.append(f"import {alias.name} {alias.asname}")
            case ast.ImportFrom():
                for alias in node.names:
                    lines.append(f"from {'.' * node.level}{node.module or ''} {alias.name} {alias.asname}")
            case ast.Assign():
                for target in node.targets:
                    variables(target, outer, lines)
            case ast.AnnAssign():
                variables(node.target, outer, lines)
            case ast.TypeAlias():
                lines.append(f"type {outer}{node.name.id}{type_parameters(node)}")
            case ast.Delete():
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        lines.append(f"del {outer}{target.id}")
            case ast.For() | ast.AsyncFor():
                variables(node.target, outer, lines)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    if item.optional_vars is not None:
                        variables(item.optional_vars, outer, lines)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for field in ("body", "orelse", "finalbody"):
                collect(getattr(node, field, []), outer, lines)
            for part in [*getattr(node, "handlers", []), *getattr(node, "cases", [])]:
                collect(part.body, outer, lines)


def function(node, outer, lines):
    arguments = node.args
    parameters = [f"{p.arg}/" for p in arguments.posonlyargs] + [p.arg for p in arguments.args]
    defaults = [""] * (len(parameters) - len(arguments.defaults)) + ["="] * len(arguments.defaults)
    words = [name + default for name, default in zip(parameters, defaults)]
    words += [f"*{arguments.vararg.arg}"] if arguments.vararg else []
    words += [p.arg + ("!=" if d else "!") for p, d in zip(arguments.kwonlyargs, arguments.kw_defaults)]
    words += [f"**{arguments.kwarg.arg}"] if arguments.kwarg else []
    yields, attributes = body(node)
    kind = "async " if isinstance(node, ast.AsyncFunctionDef) else ""
    kind += "generator " if yields else ""
    hints = sum(p.annotation is not None for p in ast.walk(arguments) if isinstance(p, ast.arg))
    lines.append(
        f"{kind}function {outer}{node.name} {node.lineno} {','.join(words)} {hints} {node.returns is not None}"
        f" {decorators(node)}{type_parameters(node)}")
    static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
    first = [*arguments.posonlyargs, *arguments.args][:1]
    if outer and not static and first:
        lines.extend(f"attribute {outer}{name}" for owner, name in attributes if owner == first[0].arg)


def body(function):
    """Whether a function's own body yields, and the attributes that it assigns."""
    yields = False
    attributes = []
    left = list(function.body)
    while left:
        node = left.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        yields |= isinstance(node, (ast.Yield, ast.YieldFrom))
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else list(targets)
        while targets:
            target = targets.pop()
            match target:
                case ast.Attribute(value=ast.Name(id=owner), attr=name):
                    attributes.append((owner, name))
                case ast.Tuple(elts=parts) | ast.List(elts=parts):
                    targets.extend(parts)
                case ast.Starred(value=part):
                    targets.append(part)
        left.extend(ast.iter_child_nodes(node))
    return yields, attributes


def variables(target, outer, lines):
    match target:
        case ast.Name(id=name) if name != "__all__":
            lines.append(f"variable {outer}{name}")
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                variables(part, outer, lines)
        case ast.Starred(value=part):
            variables(part, outer, lines)


def decorators(node):
    return len(node.decorator_list)


def type_parameters(node):
    return "".join(f" {parameter.name}" for parameter in node.type_params)


if __name__ == "__main__":
    main()
