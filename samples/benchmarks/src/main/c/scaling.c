/*
 * What a C program pays that embeds CPython, for the rows that are about starting, interpreters and threads.
 *
 * Arguments: the Python home, the executable, the folder of scaling_workload.py, the row, and a number.
 * Prints "row number".
 */
#include "reference.h"
#include <pthread.h>
#include <time.h>
#include <unistd.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static double resident_kilobytes(void) {
  long size, resident;
  FILE *file = fopen("/proc/self/statm", "r");
  expect(file != NULL && fscanf(file, "%ld %ld", &size, &resident) == 2, "/proc/self/statm");
  fclose(file);
  return resident * (sysconf(_SC_PAGESIZE) / 1024.0);
}

static PyObject *workload(void) {
  return checked(PyImport_ImportModule("scaling_workload"));
}

static long add(PyObject *module) {
  return to_long(checked(PyObject_CallMethod(module, "add", "ll", 20L, 22L)));
}

static PyThreadState *new_interpreter(void) {
  PyInterpreterConfig config = {
    .use_main_obmalloc = 0,
    .allow_fork = 0,
    .allow_exec = 0,
    .allow_threads = 1,
    .allow_daemon_threads = 0,
    .check_multi_interp_extensions = 1,
    .gil = PyInterpreterConfig_OWN_GIL,
  };
  PyThreadState *state = NULL;
  expect(!PyStatus_Exception(Py_NewInterpreterFromConfig(&state, &config)), "Py_NewInterpreterFromConfig");
  return state;
}

static void open_and_close(int times) {
  PyThreadState *main_state = PyThreadState_Get();
  for (int i = 0; i < times; i++) {
    Py_EndInterpreter(new_interpreter());
    PyThreadState_Swap(main_state);
  }
}

/* Microseconds to open an interpreter, and to end it. */
static double open_close(int times) {
  open_and_close(1);
  double before = seconds();
  open_and_close(times);
  return (seconds() - before) / times * 1e6;
}

/* Kilobytes of an open interpreter. */
static double interpreter_memory(int interpreters) {
  PyThreadState *main_state = PyThreadState_Get();
  open_and_close(1);
  double before = resident_kilobytes();
  for (int i = 0; i < interpreters; i++) {
    new_interpreter();
    PyThreadState_Swap(main_state);
  }
  return (resident_kilobytes() - before) / interpreters;
}

static pthread_barrier_t called, measured;
static PyInterpreterState *interpreter;

static void *plain_thread(void *module) {
  pthread_barrier_wait(&called);
  pthread_barrier_wait(&measured);
  return module;
}

static void *attached_thread(void *module) {
  PyThreadState *state = PyThreadState_New(interpreter);
  PyEval_RestoreThread(state);
  expect(add(module) == 42, "add");
  PyEval_SaveThread();
  plain_thread(module);
  PyEval_RestoreThread(state);
  PyThreadState_Clear(state);
  PyThreadState_DeleteCurrent();
  return NULL;
}

static double memory_of_threads(void *(*begin)(void *), int threads) {
  PyObject *module = workload();
  add(module);
  interpreter = PyInterpreterState_Get();
  pthread_barrier_init(&called, NULL, threads + 1);
  pthread_barrier_init(&measured, NULL, threads + 1);
  pthread_t *all = calloc(threads, sizeof(pthread_t));
  double before = resident_kilobytes();
  PyThreadState *main_state = PyEval_SaveThread();
  for (int i = 0; i < threads; i++) {
    expect(pthread_create(&all[i], NULL, begin, module) == 0, "pthread_create");
  }
  pthread_barrier_wait(&called);
  double after = resident_kilobytes();
  pthread_barrier_wait(&measured);
  for (int i = 0; i < threads; i++) {
    pthread_join(all[i], NULL);
  }
  PyEval_RestoreThread(main_state);
  pthread_barrier_destroy(&called);
  pthread_barrier_destroy(&measured);
  free(all);
  return (after - before) / threads;
}

/* Kilobytes of an OS thread that is begun so, without what the first ones need. */
static double thread_memory(void *(*begin)(void *), int threads) {
  memory_of_threads(begin, 16);
  return memory_of_threads(begin, threads);
}

int main(int count, char **arguments) {
  expect(count == 6, "expected: home executable folder row number");
  const char *row = arguments[4];
  int number = atoi(arguments[5]);
  double before = seconds(), result = 0;
  initialize(arguments[1], arguments[2]);
  import_from(arguments + 3, 1);
  if (strcmp(row, "start") == 0) {
    expect(add(workload()) == 42, "add");
    result = (seconds() - before) * 1e6;
  } else if (strcmp(row, "openClose") == 0) {
    result = open_close(number);
  } else if (strcmp(row, "interpreterMemory") == 0) {
    result = interpreter_memory(number);
  } else if (strcmp(row, "plainThread") == 0) {
    result = thread_memory(plain_thread, number);
  } else if (strcmp(row, "attachedThread") == 0) {
    result = thread_memory(attached_thread, number);
  } else {
    stop(row);
  }
  printf("%s %.3f\n", row, result);
  fflush(stdout);
  _exit(0); /* The interpreters that are open are left to the process. */
}
