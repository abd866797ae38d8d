/** A user's code, outside Clutch's packages, for tests that look at stack traces. */
@org.jspecify.annotations.NullMarked
package customer;
