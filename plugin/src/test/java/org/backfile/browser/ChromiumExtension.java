package org.backfile.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        if (find().isPresent()) return ConditionEvaluationResult.enabled("there is a Chromium");
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
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(find().orElseThrow()), Chromium.class);
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getProperty("backfile.chromium"),
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(ChromiumExtension::isSaid)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isSaid(@Nullable String path) {
        return path != null && !path.isBlank();
    }
}
