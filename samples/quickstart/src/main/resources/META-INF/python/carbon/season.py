"""A model of the record in NumPy: a curved trend, and a season that comes back each year."""

import numpy as np

HARMONICS = 2


def _columns(years, origin):
    time = np.asarray(years) - origin
    waves = [wave(2 * np.pi * k * time) for k in range(1, HARMONICS + 1) for wave in (np.sin, np.cos)]
    return np.column_stack([np.ones_like(time), time, time**2, *waves])


def fit(years, values):
    """Least squares: the coefficients, which the other functions take."""
    design = _columns(years, years[0])
    coefficients, *_ = np.linalg.lstsq(design, np.asarray(values), rcond=None)
    return coefficients


def trend(coefficients, years, *, origin):
    """The trend at some times, without the season."""
    return _columns(years, origin)[:, :3] @ np.asarray(coefficients)[:3]


def season(coefficients, *, origin):
    """What the season adds in the middle of each month, January first."""
    months = (np.arange(12) + 0.5) / 12
    return _columns(months, origin)[:, 3:] @ np.asarray(coefficients)[3:]


def period(years, values):
    """The strongest rhythm in the record, in years, from the Fourier transform of what the trend leaves."""
    years, values = np.asarray(years), np.asarray(values)
    weeks = np.arange(years[0], years[-1], 1 / 52)
    even = np.interp(weeks, years, values)
    even -= np.polyval(np.polyfit(weeks, even, 2), weeks)
    power = np.abs(np.fft.rfft(even * np.hanning(len(even)))) ** 2
    frequencies = np.fft.rfftfreq(len(even), 1 / 52)
    return float(1 / frequencies[1:][np.argmax(power[1:])])


def year_of(coefficients, level, *, origin, until):
    """When the trend reaches a level, or None if not until then."""
    times = np.arange(origin, until, 1 / 365)
    reached = np.flatnonzero(trend(coefficients, times, origin=origin) >= level)
    return float(times[reached[0]]) if len(reached) else None


def growth_range(years, values, *, resamples, seed):
    """The growth at the end, ppm a year, in 95 of 100 resamplings: a bootstrap over whole years."""
    years, values = np.asarray(years), np.asarray(values)
    design = _columns(years, years[0])
    blocks = [np.flatnonzero(years.astype(int) == year) for year in np.unique(years.astype(int))]
    random = np.random.default_rng(seed)
    span = years[-1] - years[0]
    growths = np.empty(resamples)
    for i in range(resamples):
        chosen = random.integers(len(blocks), size=len(blocks))
        rows = np.concatenate([blocks[b] for b in chosen])
        found = np.linalg.lstsq(design[rows], values[rows], rcond=None)[0]
        growths[i] = found[1] + 2 * found[2] * span
    return [float(bound) for bound in np.percentile(growths, [2.5, 97.5])]
