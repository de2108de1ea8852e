package org.backfile.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds Chromium, starts it once, and lets go of it when the last test has run. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace HERE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) return ConditionEvaluationResult.enabled("there is a Chromium");
        if ("true".equals(System.getenv("CI"))) return ConditionEvaluationResult.enabled("CI must have a Chromium");
        return ConditionEvaluationResult.disabled("no Chromium: set -Dbackfile.chromium or CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE) // which closes what it holds
                .getOrComputeIfAbsent(
                        Chromium.class, key -> Chromium.start(Chromium.find().orElseThrow()), Chromium.class);
    }
}
