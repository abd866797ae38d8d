package clutch.samples.library.statistics;

import clutch.annotations.PythonCallable;

/** Class methods of {@code NormalDist}. */
@PythonCallable("statistics:NormalDist")
interface NormalDistributions {

  NormalDistribution fromSamples(double[] samples);
}
