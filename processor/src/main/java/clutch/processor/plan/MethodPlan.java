package clutch.processor.plan;

import clutch.processor.model.ApiMethod;

/**
 * A method of the class to write.
 *
 * @param method its declaration
 * @param shape how its arguments look to Python
 * @param call what it does
 */
public record MethodPlan(ApiMethod method, Shape shape, CallPlan call) {}
