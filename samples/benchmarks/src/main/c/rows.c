/* The rows, as a careful C program would do them. */
#include "reference.h"

enum { MILLION = 1000000, CALLS = 1000, TEXT = 1024 };

static const double TOTAL = MILLION * (MILLION - 1.0) / 2;

typedef struct {
  char symbol[16];
  double price;
  long long size;
  double bid;
  double ask;
  bool open;
} Quote;

static const Quote SAMPLE = {"CLT", 101.25, 300, 101.0, 101.5, true};

/* ---- what a program keeps ---- */

PyThreadState *kept;

static PyObject *nothing, *add, *scale, *echo, *total, *length, *numpy_total, *numbers, *number_list;
static PyObject *quote_class, *same_quote, *call_each, *next_number, *fail, *count_up;
static PyObject *array_class, *letter_d, *frombytes;
static PyObject *symbol_name, *price_name, *size_name, *bid_name, *ask_name, *open_name;

static double *values;
static double *room;
static char text[TEXT + 1];

static void attach(void) { PyEval_RestoreThread(kept); }

static void detach(void) { PyEval_SaveThread(); }

/* ---- values, from attached ---- */

static PyObject *list_of(const double *elements, Py_ssize_t count) {
  PyObject *list = checked(PyList_New(count));
  for (Py_ssize_t i = 0; i < count; i++) {
    PyList_SET_ITEM(list, i, checked(PyFloat_FromDouble(elements[i])));
  }
  return list;
}

/* A view of the memory itself. */
static PyObject *view_of(double *elements, Py_ssize_t count) {
  Py_ssize_t shape = count;
  Py_ssize_t stride = sizeof(double);
  Py_buffer buffer = {
      .buf = elements,
      .len = count * sizeof(double),
      .itemsize = sizeof(double),
      .ndim = 1,
      .format = "d",
      .shape = &shape,
      .strides = &stride,
  };
  return checked(PyMemoryView_FromBuffer(&buffer));
}

/* An array.array with a copy of the memory: frombytes allocates without filling first. */
static PyObject *array_of(double *elements, Py_ssize_t count) {
  PyObject *array = call1(array_class, Py_NewRef(letter_d));
  PyObject *bytes = checked(PyMemoryView_FromMemory((char *)elements, count * sizeof(double), PyBUF_READ));
  PyObject *slots[] = {array, bytes};
  Py_DECREF(checked(PyObject_VectorcallMethod(frombytes, slots, 2, NULL)));
  Py_DECREF(bytes);
  return array;
}

/* ---- the rows: each does its operation so many times ---- */

static void no_arg_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    Py_DECREF(call0(nothing));
    detach();
  }
}

static long long add_once(long long a, long long b) {
  return to_long(call2(add, PyLong_FromLongLong(a), PyLong_FromLongLong(b)));
}

static void add_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    long long sum = add_once(20, 22);
    detach();
    expect(sum == 42, "add");
  }
}

static void scale_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    double scaled = to_double(call2(scale, PyLong_FromLongLong(20), PyFloat_FromDouble(2.5)));
    detach();
    expect(scaled == 50, "scale");
  }
}

static void no_arg_in_run_row(long times) {
  attach();
  for (long i = 0; i < times; i++) {
    Py_DECREF(call0(nothing));
  }
  detach();
}

static void add_in_run_row(long times) {
  attach();
  long long sum = 0;
  for (long i = 0; i < times; i++) {
    sum = add_once(i % CALLS == 0 ? 0 : sum, 22);
  }
  detach();
  expect(sum > 0, "addInRun");
}

static void text_row(long times) {
  char answer[TEXT + 1];
  for (long i = 0; i < times; i++) {
    attach();
    Py_ssize_t size = copy_text(call1(echo, PyUnicode_FromStringAndSize(text, TEXT)), answer, sizeof answer);
    detach();
    expect(size == TEXT && answer[TEXT - 1] == 'x', "text");
  }
}

static void list_sum_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    double sum = to_double(call1(total, list_of(values, MILLION)));
    detach();
    expect(sum == TOTAL, "listSum");
  }
}

static void array_sum_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    double sum = to_double(call1(total, array_of(values, MILLION)));
    detach();
    expect(sum == TOTAL, "arraySum");
  }
}

static void array_in_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    long long count = to_long(call1(length, array_of(values, MILLION)));
    detach();
    expect(count == MILLION, "arrayIn");
  }
}

static void array_out_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    PyObject *array = call0(numbers);
    Py_buffer buffer;
    expect(PyObject_GetBuffer(array, &buffer, PyBUF_CONTIG_RO | PyBUF_FORMAT) == 0, "expected a buffer");
    expect(strcmp(buffer.format, "d") == 0, "expected doubles");
    double *copy = malloc(buffer.len);
    memcpy(copy, buffer.buf, buffer.len);
    PyBuffer_Release(&buffer);
    Py_DECREF(array);
    detach();
    expect(copy[MILLION - 1] == MILLION - 1, "arrayOut");
    free(copy);
  }
}

static void list_out_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    PyObject *list = call0(number_list);
    expect(PyList_Check(list), "expected a list");
    double *copy;
    /* Without a GIL, other threads could change the list; with one, this is nothing. */
    Py_BEGIN_CRITICAL_SECTION(list);
    Py_ssize_t count = PyList_GET_SIZE(list);
    copy = malloc(count * sizeof(double));
    for (Py_ssize_t j = 0; j < count; j++) {
      PyObject *element = PyList_GET_ITEM(list, j);
      expect(PyFloat_Check(element), "expected a float");
      copy[j] = PyFloat_AS_DOUBLE(element);
    }
    Py_END_CRITICAL_SECTION();
    Py_DECREF(list);
    detach();
    expect(copy[MILLION - 1] == MILLION - 1, "listOut");
    free(copy);
  }
}

static void buffer_in_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    long long count = to_long(call1(length, view_of(values, MILLION)));
    detach();
    expect(count == MILLION, "bufferIn");
  }
}

static void buffer_out_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    PyObject *array = call0(numbers);
    Py_buffer buffer;
    expect(PyObject_GetBuffer(array, &buffer, PyBUF_FULL) == 0, "expected a buffer");
    Py_ssize_t size = buffer.len;
    PyBuffer_Release(&buffer);
    Py_DECREF(array);
    detach();
    expect(size == MILLION * (Py_ssize_t)sizeof(double), "bufferOut");
  }
}

/* C has no garbage collector to leave it to. */
static void buffer_out_left_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    PyObject *array = call0(numbers);
    Py_buffer buffer;
    expect(PyObject_GetBuffer(array, &buffer, PyBUF_FULL) == 0, "expected a buffer");
    double last = ((double *)buffer.buf)[buffer.len / sizeof(double) - 1];
    PyBuffer_Release(&buffer);
    Py_DECREF(array);
    detach();
    expect(last == MILLION - 1, "bufferOutLeft");
  }
}

static void numpy_sum_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    double sum = to_double(call1(numpy_total, view_of(values, MILLION)));
    detach();
    expect(sum == TOTAL, "numpySum");
  }
}

static PyObject *to_python(const Quote *quote) {
  PyObject *slots[] = {
      NULL,
      checked(PyUnicode_FromString(quote->symbol)),
      checked(PyFloat_FromDouble(quote->price)),
      checked(PyLong_FromLongLong(quote->size)),
      checked(PyFloat_FromDouble(quote->bid)),
      checked(PyFloat_FromDouble(quote->ask)),
      PyBool_FromLong(quote->open),
  };
  PyObject *object = PyObject_Vectorcall(quote_class, slots + 1, 6 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
  for (int i = 1; i <= 6; i++) {
    Py_DECREF(slots[i]);
  }
  return checked(object);
}

static Quote to_quote(PyObject *object) {
  Quote quote;
  copy_text(checked(PyObject_GetAttr(object, symbol_name)), quote.symbol, sizeof quote.symbol);
  quote.price = to_double(checked(PyObject_GetAttr(object, price_name)));
  quote.size = to_long(checked(PyObject_GetAttr(object, size_name)));
  quote.bid = to_double(checked(PyObject_GetAttr(object, bid_name)));
  quote.ask = to_double(checked(PyObject_GetAttr(object, ask_name)));
  PyObject *open = checked(PyObject_GetAttr(object, open_name));
  expect(PyBool_Check(open), "expected a bool");
  quote.open = Py_IsTrue(open);
  Py_DECREF(open);
  Py_DECREF(object);
  return quote;
}

static void record_row(long times) {
  for (long i = 0; i < times; i++) {
    attach();
    Quote quote = to_quote(call1(same_quote, to_python(&SAMPLE)));
    detach();
    expect(strcmp(quote.symbol, "CLT") == 0 && quote.size == 300 && quote.open, "record");
  }
}

static PyObject *next_attached(PyObject *self, PyObject *argument) {
  (void)self;
  long i = PyLong_AsLong(argument);
  if (i == -1 && PyErr_Occurred()) {
    return NULL;
  }
  return PyLong_FromLong(i + 1);
}

static PyObject *next_detached(PyObject *self, PyObject *argument) {
  (void)self;
  long i = PyLong_AsLong(argument);
  if (i == -1 && PyErr_Occurred()) {
    return NULL;
  }
  PyThreadState *own = PyEval_SaveThread();
  i++;
  PyEval_RestoreThread(own);
  return PyLong_FromLong(i);
}

static PyMethodDef NEXT_ATTACHED = {"next", next_attached, METH_O, NULL};
static PyMethodDef NEXT_DETACHED = {"next", next_detached, METH_O, NULL};

static void call_back(PyMethodDef *definition, long times) {
  attach();
  long long last = to_long(call2(call_each, PyCFunction_New(definition, NULL), PyLong_FromLong(times)));
  detach();
  expect(last == times, "a callback");
}

static void callback_attached_row(long times) { call_back(&NEXT_ATTACHED, times); }

static void callback_detached_row(long times) { call_back(&NEXT_DETACHED, times); }

static void python_function_row(long times) {
  attach();
  for (long i = 0; i < times; i++) {
    expect(to_long(call1(next_number, PyLong_FromLong(i % CALLS))) == i % CALLS + 1, "pythonFunction");
  }
  detach();
}

static void exception_row(long times) {
  char type[16];
  char message[16];
  for (long i = 0; i < times; i++) {
    attach();
    expect(PyObject_Vectorcall(fail, NULL, 0, NULL) == NULL, "expected an exception");
    PyObject *raised = PyErr_GetRaisedException();
    copy_text(checked(PyType_GetName(Py_TYPE(raised))), type, sizeof type);
    copy_text(checked(PyObject_Str(raised)), message, sizeof message);
    Py_DECREF(raised);
    detach();
    expect(strcmp(type, "ValueError") == 0 && strcmp(message, "no") == 0, "exception");
  }
}

/* Detached between two items, as whoever works with an item is. */
static void generator_row(long times) {
  attach();
  PyObject *generator = call1(count_up, PyLong_FromLong(times));
  detach();
  long long last = -1;
  for (;;) {
    attach();
    PyObject *item = PyIter_Next(generator);
    if (item == NULL) {
      break;
    }
    last = to_long(item);
    detach();
  }
  expect(!PyErr_Occurred() && last == times - 1, "generator");
  Py_DECREF(generator);
  detach();
}

/* What copying costs without any Python, into memory that is there. */
static void memcpy_row(long times) {
  for (long i = 0; i < times; i++) {
    memcpy(room, values, MILLION * sizeof(double));
    expect(*(volatile double *)(room + MILLION - 1) == MILLION - 1, "memcpy");
  }
}

const Row ROWS[] = {
    /* First, while there is no second thread. */
    {ALONE, add_row},
    {"noArg", no_arg_row},
    {"add", add_row},
    {"scale", scale_row},
    {"noArgInRun", no_arg_in_run_row},
    {"addInRun", add_in_run_row},
    {"text", text_row},
    {"listSum", list_sum_row},
    {"arraySum", array_sum_row},
    {"arrayIn", array_in_row},
    {"arrayOut", array_out_row},
    {"listOut", list_out_row},
    {"bufferIn", buffer_in_row},
    {"bufferOut", buffer_out_row},
    {"bufferOutLeft", buffer_out_left_row},
    {"numpySum", numpy_sum_row},
    {"record", record_row},
    {"callbackDetached", callback_detached_row},
    {"callbackAttached", callback_attached_row},
    {"pythonFunction", python_function_row},
    {"exception", exception_row},
    {"generator", generator_row},
    /* Once for each row that it stands beside, so that there is one in its round. */
    {"memcpyIn", memcpy_row},
    {"memcpyOut", memcpy_row},
    {NULL, NULL},
};

/* ---- start ---- */

static void resolve(void) {
  PyObject *module = checked(PyImport_ImportModule("workload"));
  const struct {
    PyObject **function;
    const char *name;
  } functions[] = {
      {&nothing, "nothing"},         {&add, "add"},           {&scale, "scale"},
      {&echo, "echo"},               {&total, "total"},       {&length, "length"},
      {&numpy_total, "numpy_total"}, {&numbers, "numbers"},   {&number_list, "number_list"},
      {&quote_class, "Quote"},       {&fail, "fail"},         {&same_quote, "same_quote"},
      {&call_each, "call_each"},     {&count_up, "count_up"}, {&next_number, "next_number"},
  };
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    *functions[i].function = checked(PyObject_GetAttrString(module, functions[i].name));
  }
  Py_DECREF(module);
}

void prepare(void) {
  resolve();
  PyObject *module = checked(PyImport_ImportModule("array"));
  array_class = checked(PyObject_GetAttrString(module, "array"));
  Py_DECREF(module);
  letter_d = checked(PyUnicode_InternFromString("d"));
  frombytes = checked(PyUnicode_InternFromString("frombytes"));
  symbol_name = checked(PyUnicode_InternFromString("symbol"));
  price_name = checked(PyUnicode_InternFromString("price"));
  size_name = checked(PyUnicode_InternFromString("size"));
  bid_name = checked(PyUnicode_InternFromString("bid"));
  ask_name = checked(PyUnicode_InternFromString("ask"));
  open_name = checked(PyUnicode_InternFromString("open"));
  memset(text, 'x', TEXT);
  values = malloc(MILLION * sizeof(double));
  room = calloc(MILLION, sizeof(double));
  for (int i = 0; i < MILLION; i++) {
    values[i] = i;
  }
}
