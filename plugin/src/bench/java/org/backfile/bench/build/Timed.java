package org.backfile.bench.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.bench.curation.Child;

/**
 * What a process has cost, from its start to its end.
 *
 * @param wall seconds by the clock
 * @param cpu seconds of all its threads and children, the kernel's work for them included
 */
record Timed(double wall, double cpu) {

    private static final String TIMED = "cd \"$0\"; TIMEFORMAT=$'\n%R %U %S'; time \"$@\" >&2";

    /** Runs a command in a folder; one that fails is an exception with all it has said. */
    static Timed of(Path folder, List<String> command) throws IOException {
        var timed = new ArrayList<>(List.of("bash", "-c", TIMED, folder.toString()));
        timed.addAll(command);
        var times = Child.run(timed)
                .strip()
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow()
                .split(" ", -1);
        return new Timed(Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
    }
}
