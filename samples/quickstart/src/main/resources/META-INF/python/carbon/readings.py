"""Reads weekly measurements: a header "date,co2", then a line a week, with dates as YYYYMMDD."""

import csv
import math
from datetime import date, datetime

HEADER = ["date", "co2"]


class BadFile(ValueError):
    """A file that is not of that form; the message says in which line and column."""


def _bad(path, line, column, problem):
    return BadFile(f"{path}: line {line}, column {column}: {problem}")


def read(path):
    """The weeks that have a value: fractional years, and parts per million; and how many have none."""
    years, values, missing = [], [], 0
    try:
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            header = next(rows, [])
            if header != HEADER:
                raise _bad(path, 1, 1, f"expected the header 'date,co2', found {','.join(header)!r}")
            for row in rows:
                line = rows.line_num
                if len(row) != len(HEADER):
                    raise _bad(path, line, 1, f"expected 2 values, found {len(row)}")
                year = _year(path, line, row[0])
                if years and year <= years[-1]:
                    raise _bad(path, line, 1, f"{row[0]} does not come after the line before it")
                if row[1] == "":
                    missing += 1
                    continue
                years.append(year)
                values.append(_value(path, line, len(row[0]) + 2, row[1]))
    except UnicodeDecodeError as error:
        raise BadFile(f"{path}: not a text in UTF-8: {error.reason} at byte {error.start}") from error
    except csv.Error as error:
        raise _bad(path, rows.line_num, 1, str(error)) from error
    if len(values) < 104:
        raise BadFile(f"{path}: {len(values)} weeks with a value are too few; two years (104) are needed")
    return {"years": years, "values": values, "missing": [float(missing)]}


def _year(path, line, text):
    try:
        day = datetime.strptime(text, "%Y%m%d").date()
    except ValueError:
        raise _bad(path, line, 1, f"expected a date as YYYYMMDD, found {text!r}") from None
    start = date(day.year, 1, 1)
    return day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days


def _value(path, line, column, text):
    try:
        value = float(text)
    except ValueError:
        raise _bad(path, line, column, f"expected a number, found {text!r}") from None
    if not math.isfinite(value) or value <= 0:
        raise _bad(path, line, column, f"expected parts per million above 0, found {text!r}")
    return value
