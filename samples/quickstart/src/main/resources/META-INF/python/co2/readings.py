"""Reads weekly records: a line ``date,co2``, then lines such as ``19580329,316.1``."""

import csv
import re
from datetime import date
from pathlib import Path

#: The record of Mauna Loa that comes with this package.
BUNDLED = str(Path(__file__).with_name("mauna_loa.csv"))

_HEADER = ["date", "co2"]
_DATE = re.compile(r"\d{8}", re.ASCII)
_PPM = re.compile(r"\d{1,4}(\.\d+)?", re.ASCII)


class UnreadableRecord(Exception):
    """A file that is no weekly record. The message says where and why, for a person to read."""

    def __init__(self, file, problem, line=None, column=None):
        place = "" if line is None else f", line {line}, column {column}"
        super().__init__(f"{file}{place}: {problem}")
        self.file, self.line, self.column = file, line, column


def read(file):
    """The readings by date, in their order; None for a week without one."""
    try:
        # What is not UTF-8 is refused where it stands, as any other wrong value is.
        with open(file, encoding="utf-8-sig", errors="replace", newline="") as lines:
            return _parse(file, csv.reader(lines, quoting=csv.QUOTE_NONE))
    except OSError as error:
        raise UnreadableRecord(file, error.strerror or str(error)) from error
    except csv.Error as error:
        raise UnreadableRecord(file, f"not a CSV file: {error}") from error


def _parse(file, rows):
    header = next(rows, None)
    if header is None:
        raise UnreadableRecord(file, "the file is empty; expected a first line 'date,co2'")
    if header != _HEADER:
        raise UnreadableRecord(file, f"expected the header 'date,co2', got {','.join(header)[:60]!r}", 1, 1)

    readings = {}
    latest = date.min
    for row in rows:
        if not row:
            continue
        place = Place(file, rows.line_num, row)
        if len(row) != len(_HEADER):
            raise place.error(min(len(row), 2), f"expected 2 values, date and co2, got {len(row)}")
        day = _date(row[0], place)
        if day <= latest:
            raise place.error(0, f"expected a date after {latest:%Y%m%d}, got {row[0]}")
        readings[day.isoformat()] = _ppm(row[1], place)
        latest = day
    if not readings:
        raise UnreadableRecord(file, "there are no readings after the header")
    return readings


class Place:
    """A line of a file, for errors that say where."""

    def __init__(self, file, line, row):
        self.file, self.line, self.row = file, line, row

    def error(self, index, problem):
        column = 1 + sum(len(value) + 1 for value in self.row[:index])
        return UnreadableRecord(self.file, problem, self.line, column)


def _date(text, place):
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass  # such as 19580230: eight digits that are no day
    raise place.error(0, f"expected a date as YYYYMMDD, got {text[:60]!r}")


def _ppm(text, place):
    if not text:
        return None
    if not _PPM.fullmatch(text):
        raise place.error(1, f"expected CO2 in ppm, as in 316.1, or nothing, got {text[:60]!r}")
    return float(text)
