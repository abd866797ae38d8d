from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas

try:
    import numpy
except ImportError:
    numpy = None


def add(values):
    import numpy

    return numpy.sum(values)
