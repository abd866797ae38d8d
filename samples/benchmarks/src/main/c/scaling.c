/* What a C program pays that embeds CPython, for the rows that are about starting, interpreters and threads.
   Arguments: the row, CPython's home, the folder of scaling_workload.py, and a number. Prints one number. */
#include <Python.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void fail(const char *what)
{
    fprintf(stderr, "%s failed\n", what);
    if (PyErr_Occurred()) {
        PyErr_Print();
    }
    exit(1);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static double resident_kilobytes(void)
{
    long size, resident;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &size, &resident) != 2) {
        fail("/proc/self/statm");
    }
    fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024.0);
}

static void initialize(const char *home)
{
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    if (PyStatus_Exception(PyConfig_SetBytesString(&config, &config.home, home))
        || PyStatus_Exception(Py_InitializeFromConfig(&config))) {
        fail("Py_InitializeFromConfig");
    }
    PyConfig_Clear(&config);
}

static long add(const char *folder)
{
    PyObject *text = PyUnicode_DecodeFSDefault(folder);
    if (text == NULL || PyList_Insert(PySys_GetObject("path"), 0, text) != 0) {
        fail("sys.path");
    }
    Py_DECREF(text);
    PyObject *module = PyImport_ImportModule("scaling_workload");
    PyObject *sum = module == NULL ? NULL : PyObject_CallMethod(module, "add", "ll", 20L, 22L);
    if (sum == NULL) {
        fail("add");
    }
    long answer = PyLong_AsLong(sum);
    Py_DECREF(sum);
    Py_DECREF(module);
    return answer;
}

static PyThreadState *new_interpreter(void)
{
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
    if (PyStatus_Exception(Py_NewInterpreterFromConfig(&state, &config)) || state == NULL) {
        fail("Py_NewInterpreterFromConfig");
    }
    return state;
}

/* Microseconds to open an interpreter, and to end it. */
static double open_close(int times)
{
    PyThreadState *main_state = PyThreadState_Get();
    double before = seconds();
    for (int i = 0; i < times; i++) {
        Py_EndInterpreter(new_interpreter());
        PyThreadState_Swap(main_state);
    }
    return (seconds() - before) / times * 1e6;
}

/* Kilobytes of an open interpreter. */
static double interpreter_memory(int interpreters)
{
    PyThreadState *main_state = PyThreadState_Get();
    Py_EndInterpreter(new_interpreter());
    PyThreadState_Swap(main_state);
    double before = resident_kilobytes();
    for (int i = 0; i < interpreters; i++) {
        new_interpreter();
        PyThreadState_Swap(main_state);
    }
    return (resident_kilobytes() - before) / interpreters;
}

static pthread_barrier_t called, measured;
static PyInterpreterState *interpreter;

static void *attached_thread(void *module)
{
    PyThreadState *state = PyThreadState_New(interpreter);
    PyEval_RestoreThread(state);
    PyObject *sum = PyObject_CallMethod(module, "add", "ll", 20L, 22L);
    if (sum == NULL) {
        fail("add");
    }
    Py_DECREF(sum);
    PyEval_SaveThread();
    pthread_barrier_wait(&called);
    pthread_barrier_wait(&measured);
    PyEval_RestoreThread(state);
    PyThreadState_Clear(state);
    PyThreadState_DeleteCurrent();
    return NULL;
}

/* Kilobytes of an OS thread with a thread state that has made a call. */
static double thread_memory(const char *folder, int threads)
{
    add(folder);
    PyObject *module = PyImport_ImportModule("scaling_workload");
    interpreter = PyInterpreterState_Get();
    pthread_barrier_init(&called, NULL, threads + 1);
    pthread_barrier_init(&measured, NULL, threads + 1);
    pthread_t *all = calloc(threads, sizeof(pthread_t));
    double before = resident_kilobytes();
    PyThreadState *main_state = PyEval_SaveThread();
    for (int i = 0; i < threads; i++) {
        if (pthread_create(&all[i], NULL, attached_thread, module) != 0) {
            fail("pthread_create");
        }
    }
    pthread_barrier_wait(&called);
    double after = resident_kilobytes();
    pthread_barrier_wait(&measured);
    for (int i = 0; i < threads; i++) {
        pthread_join(all[i], NULL);
    }
    PyEval_RestoreThread(main_state);
    free(all);
    return (after - before) / threads;
}

int main(int count, char **arguments)
{
    if (count != 5) {
        fprintf(stderr, "usage: scaling ROW HOME FOLDER NUMBER\n");
        return 2;
    }
    const char *row = arguments[1], *folder = arguments[3];
    int number = atoi(arguments[4]);
    double before = seconds(), result;
    initialize(arguments[2]);
    if (strcmp(row, "start") == 0) {
        result = add(folder) == 42 ? (seconds() - before) * 1e6 : -1;
    } else if (strcmp(row, "openClose") == 0) {
        result = open_close(number);
    } else if (strcmp(row, "interpreterMemory") == 0) {
        result = interpreter_memory(number);
    } else if (strcmp(row, "threadMemory") == 0) {
        result = thread_memory(folder, number);
    } else {
        fail(row);
        return 2;
    }
    printf("%s %.3f\n", row, result);
    fflush(stdout);
    _exit(0); /* The interpreters that are open are left to the process. */
}
