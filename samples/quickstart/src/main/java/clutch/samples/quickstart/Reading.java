package clutch.samples.quickstart;

import java.time.LocalDate;

/**
 * One week's mean.
 *
 * @param date the week
 * @param ppm carbon dioxide in parts per million
 */
record Reading(LocalDate date, double ppm) {}
