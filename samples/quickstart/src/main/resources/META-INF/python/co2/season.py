"""What a weekly record says: its trend, its yearly cycle, and where the trend leads.

Times are years with a fraction; readings are parts per million. Both are one-dimensional arrays of the same
length; weeks without a reading are left out.
"""

from datetime import date

import numpy as np

#: Trend and yearly cycle can't be told apart in less.
SHORTEST_YEARS = 3

#: For how many years after a record its trend is followed.
HORIZON = 100


class TooShort(Exception):
    """A record that is too short or too sparse to be fitted."""


def years(dates):
    """ISO dates as years with a fraction: 1958-07-02 is 1958.4986."""
    return np.array([_year(date.fromisoformat(day)) for day in dates])


def _year(day):
    start = date(day.year, 1, 1)
    return day.year + (day - start).days / (date(day.year + 1, 1, 1) - start).days


def cycle(times, readings):
    """The yearly cycle: how far the middle of each month lies from the trend."""
    fit = _fit(times, readings)
    return _harmonics((np.arange(12) + 0.5) / 12) @ fit.coefficients[3:]


def period_in_days(times, readings):
    """The strongest period in the record, up to two years, by Fourier transform."""
    fit = _fit(times, readings)
    detrended = readings - fit.trend(times)
    week = 7 / 365.2425
    even = np.arange(times[0], times[-1], week)
    # Zeros at the end make the steps between frequencies finer.
    power = np.abs(np.fft.rfft(np.interp(even, times, detrended) * np.hanning(len(even)), 8 * len(even)))
    frequencies = np.fft.rfftfreq(8 * len(even), week)
    return 365.2425 / frequencies[np.argmax(np.where(frequencies > 0.5, power, 0))]


def growth(times, readings):
    """How fast the trend rises at each time, in ppm a year."""
    fit = _fit(times, readings)
    return fit.coefficients[1] + 2 * fit.coefficients[2] * (np.asarray(times) - fit.middle)


def passings(times, readings, *levels, resamples, seed):
    """When the trend passes each level, once for each of so many resamples of the record.

    A bootstrap: the residuals of the fit are shuffled in blocks of a year, as those of neighbouring weeks are
    alike, and the trend is fitted anew. Infinite where a trend does not get to the level
    within a century.
    """
    fit = _fit(times, readings)
    random = np.random.default_rng(seed)
    block = 52
    starts = random.integers(0, max(1, len(times) - block), (resamples, len(times) // block + 1))
    picks = (starts[:, :, None] + np.arange(block)).reshape(resamples, -1)[:, : len(times)] % len(times)
    trends = (fit.fitted + fit.residuals[picks]) @ fit.solver[:3].T
    found = [_passing(trends, level) + fit.middle for level in levels]
    return [np.where((passing > times[-1]) & (passing < times[-1] + HORIZON), passing, np.inf) for passing in found]


def _passing(trends, level):
    """Where constant + slope * t + bend * t**2 rises through a level; NaN or infinite if nowhere."""
    constant, slope, bend = trends.T
    with np.errstate(invalid="ignore", divide="ignore"):
        root = np.sqrt(slope**2 - 4 * bend * (constant - level))
        return 2 * (level - constant) / (slope + root)


class _Fit:
    """Least squares: a parabola in time, and waves of a year and of half a year."""

    def __init__(self, times, readings):
        self.middle = times.mean()
        design = np.column_stack([self._powers(times), _harmonics(times)])
        self.solver = np.linalg.pinv(design)
        self.coefficients = self.solver @ readings
        self.fitted = design @ self.coefficients
        self.residuals = readings - self.fitted

    def _powers(self, times):
        return np.vander(times - self.middle, 3, increasing=True)

    def trend(self, times):
        return self._powers(times) @ self.coefficients[:3]


def _harmonics(times):
    phase = 2 * np.pi * times
    return np.column_stack([np.sin(phase), np.cos(phase), np.sin(2 * phase), np.cos(2 * phase)])


def _fit(times, readings):
    times, readings = np.asarray(times), np.asarray(readings)
    if len(times) < 2 or times[-1] - times[0] < SHORTEST_YEARS:
        raise TooShort(f"a fit needs readings over at least {SHORTEST_YEARS} years")
    if len(times) < 26 * SHORTEST_YEARS:
        raise TooShort(f"a fit needs at least {26 * SHORTEST_YEARS} readings, got {len(times)}")
    return _Fit(times, readings)
