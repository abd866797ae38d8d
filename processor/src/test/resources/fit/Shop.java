package shop;

import clutch.annotations.DefaultIfEmpty;
import clutch.annotations.PythonCallable;
import clutch.annotations.PythonClass;
import clutch.annotations.PythonName;
import clutch.annotations.PythonObject;
import clutch.annotations.PythonTuple;
import clutch.runtime.PyBuffer;
import clutch.runtime.PyIterator;
import clutch.runtime.PyObject;
import clutch.runtime.PythonException;
import clutch.runtime.ShapedSegment;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.file.Path;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import org.jspecify.annotations.Nullable;

record Quote(String symbol, double price) {}

record OptionalQuote(String symbol, double price, Optional<Integer> year) {}

record LeftOutQuote(String symbol, double price, @DefaultIfEmpty Optional<Integer> year) {}

record Symbol(String symbol) {}

record WrongQuote(String symbol, String price) {}

record Misspelt(String symbol, double pryce) {}

record YearQuote(String symbol, double price, int year) {}

@PythonClass("shop:Line")
record Line(String article, int count) {}

@PythonClass("shop:Line")
record ShortLine(String article) {}

@PythonClass("shop:Line")
record LongLine(String article, int count, int weight) {}

@PythonClass("shop:Line")
record WrongLine(String article, String count) {}

@PythonClass("shop:Line")
record CountOnly(int count) {}

@PythonClass("shop:Line")
record EmptyLine(@DefaultIfEmpty @Nullable String article) {}

@PythonClass("shop:Special")
record Special(String article, boolean sale) {}

@PythonClass("shop:Basket")
record Basket(List<Line> lines, @Nullable String note) {}

@PythonClass("shop:Movie")
record Movie(String name, @DefaultIfEmpty OptionalInt year) {}

@PythonClass("shop:Nowhere")
record Nowhere(int nothing) {}

@PythonClass("shop:Node")
record Node(int value, @Nullable Node next) {}

record DictNode(int value, List<DictNode> more) {}

@PythonTuple
record Point(int x, int y) {}

record PairParts(String name, int number) {}

record Method(int method) {}

record Value(int value) {}

@PythonTuple
record Named(String name, int number) {}

record Page<T>(List<T> items) {}

enum Size { SMALL, LARGE }

enum Sizes { SMALL, LARGE, HUGE }

enum Small { SMALL }

enum Mode { @PythonName("r") READ, @PythonName("w") WRITE }

@PythonClass("shop:Size")
enum SizeMember { SMALL, LARGE }

@PythonClass("shop:Size")
enum OneSize { SMALL }

@PythonClass("shop:Size")
enum WrongSize { SMALL, LARGE, HUGE }

@PythonClass("shop:Level")
enum Level { LOW, HIGH }

sealed interface Payment permits Card, Cash {}

@PythonClass("shop:Card")
record Card(String number) implements Payment {}

@PythonClass("shop:Cash")
record Cash(double amount) implements Payment {}

@PythonObject
interface Shelf {}

interface Triple<A> { A of(A first, A second, A third); }
