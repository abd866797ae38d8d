/*
 * What the rows of the report cost a C program that embeds CPython: what there is to reach.
 *
 * The thread keeps its thread state, and attaches and detaches around each call as a program does that lets
 * other threads run Python meanwhile. The rows that end in InRun stay attached.
 *
 * Arguments: the Python home, the executable, the milliseconds for one timing of one row, how many timings, how
 * many folders to import from, these folders, and the rows; no rows stand for all of them.
 * Prints "row nanoseconds" for one operation of each row: the median of the timings.
 */
#include "reference.h"
#include <pthread.h>
#include <time.h>
#include <unistd.h>

/* ---- a second thread ---- */

static void *wait_for_ever(void *unused) {
  for (;;) {
    pause();
  }
  return unused;
}

/*
 * Who attaches and detaches for each call has other threads, as a JVM has. In a process of one thread the C
 * library takes no lock for real, and the GIL costs half of what it costs otherwise.
 */
static void begin_second_thread(void) {
  static bool begun;
  pthread_t second;
  if (!begun) {
    expect(pthread_create(&second, NULL, wait_for_ever, NULL) == 0, "pthread_create");
    begun = true;
  }
}

/* ---- timing ---- */

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static double timed(const Row *row, long times) {
  double start = now();
  row->run(times);
  return now() - start;
}

static int ascending(const void *first, const void *second) {
  double a = *(const double *)first;
  double b = *(const double *)second;
  return (a > b) - (a < b);
}

/* The search for a fitting number of operations is the warm-up, too. */
static double measure(const Row *row, double nanos, int timings) {
  long times = 1;
  double took;
  while ((took = timed(row, times)) < nanos && times < 1L << 40) {
    double fitting = times * nanos * 1.1 / (took < 1 ? 1 : took);
    times = fitting > 10.0 * times ? times * 10 : (long)fitting + 1;
  }
  double *measured = malloc(timings * sizeof(double));
  for (int i = 0; i < timings; i++) {
    measured[i] = timed(row, times) / times;
  }
  qsort(measured, timings, sizeof(double), ascending);
  double median = measured[timings / 2];
  free(measured);
  return median;
}

static bool wanted(const char *name, char **names, int count) {
  for (int i = 0; i < count; i++) {
    if (strcmp(name, names[i]) == 0) {
      return true;
    }
  }
  return count == 0;
}

int main(int count, char **arguments) {
  if (count < 6 || count < 6 + atoi(arguments[5])) {
    stop("expected: home executable milliseconds timings folders [folder ...] [row ...]");
  }
  double nanos = atof(arguments[3]) * 1e6;
  int timings = atoi(arguments[4]);
  int folders = atoi(arguments[5]);
  char **rows = arguments + 6 + folders;
  int row_count = count - 6 - folders;

  initialize(arguments[1], arguments[2]);
  import_from(arguments + 6, folders);
  prepare();
  kept = PyEval_SaveThread();
  for (const Row *row = ROWS; row->name != NULL; row++) {
    if (wanted(row->name, rows, row_count)) {
      if (strcmp(row->name, ALONE) != 0) {
        begin_second_thread();
      }
      printf("%s %.3f\n", row->name, measure(row, nanos, timings));
      fflush(stdout);
    }
  }
  PyEval_RestoreThread(kept);
  return Py_FinalizeEx() == 0 ? 0 : 1;
}
