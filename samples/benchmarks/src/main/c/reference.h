/* What the programs share, and the rows and the program around them. */
#ifndef REFERENCE_H
#define REFERENCE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *name;
  /* Does its operation so many times, from a detached thread. */
  void (*run)(long times);
} Row;

/* They end with one that has no name. */
extern const Row ROWS[];

/* The row that is measured while the process has one thread. */
#define ALONE "addAlone"

/* The thread state of the one thread, from when it is first detached. */
extern PyThreadState *kept;

/* Imports the workload, and makes what the rows work on. */
void prepare(void);

/* ---- errors ---- */

static inline void stop(const char *what) {
  if (PyErr_Occurred()) {
    PyErr_Print();
  }
  fprintf(stderr, "reference: %s\n", what);
  exit(1);
}

static inline void expect(bool holds, const char *what) {
  if (!holds) {
    stop(what);
  }
}

static inline PyObject *checked(PyObject *object) {
  if (object == NULL) {
    stop("Python failed");
  }
  return object;
}

/* ---- start ---- */

static inline void initialize(const char *home, const char *executable) {
  PyConfig config;
  PyConfig_InitIsolatedConfig(&config);
  PyStatus status = PyConfig_SetBytesString(&config, &config.home, home);
  if (!PyStatus_Exception(status)) {
    status = PyConfig_SetBytesString(&config, &config.executable, executable);
  }
  if (!PyStatus_Exception(status)) {
    status = Py_InitializeFromConfig(&config);
  }
  PyConfig_Clear(&config);
  if (PyStatus_Exception(status)) {
    Py_ExitStatusException(status);
  }
}

static inline void import_from(char **folders, int count) {
  PyObject *path = PySys_GetObject("path");
  for (int i = 0; i < count; i++) {
    PyObject *folder = checked(PyUnicode_DecodeFSDefault(folders[i]));
    expect(PyList_Append(path, folder) == 0, "sys.path");
    Py_DECREF(folder);
  }
}

/* ---- calls, each from attached ---- */

static inline PyObject *call0(PyObject *function) {
  return checked(PyObject_Vectorcall(function, NULL, 0, NULL));
}

/* Takes over the reference to the argument. The first slot is for the callee, as its protocol wants. */
static inline PyObject *call1(PyObject *function, PyObject *argument) {
  PyObject *slots[] = {NULL, checked(argument)};
  PyObject *result = PyObject_Vectorcall(function, slots + 1, 1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
  Py_DECREF(argument);
  return checked(result);
}

static inline PyObject *call2(PyObject *function, PyObject *first, PyObject *second) {
  PyObject *slots[] = {NULL, checked(first), checked(second)};
  PyObject *result = PyObject_Vectorcall(function, slots + 1, 2 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
  Py_DECREF(first);
  Py_DECREF(second);
  return checked(result);
}

/* Each takes over the reference to the object. */

static inline long long to_long(PyObject *object) {
  long long value = PyLong_AsLongLong(object);
  expect(value != -1 || !PyErr_Occurred(), "expected an int");
  Py_DECREF(object);
  return value;
}

static inline double to_double(PyObject *object) {
  double value = PyFloat_AsDouble(object);
  expect(value != -1 || !PyErr_Occurred(), "expected a float");
  Py_DECREF(object);
  return value;
}

static inline Py_ssize_t copy_text(PyObject *object, char *into, Py_ssize_t size) {
  Py_ssize_t found;
  const char *utf8 = PyUnicode_AsUTF8AndSize(object, &found);
  expect(utf8 != NULL && found < size, "expected a short text");
  memcpy(into, utf8, found + 1);
  Py_DECREF(object);
  return found;
}

#endif
