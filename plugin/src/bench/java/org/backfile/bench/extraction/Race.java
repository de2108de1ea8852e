package org.backfile.bench.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.source.RawPage;

/**
 * Several extractors over the same pages in one thread. They take turns page by page, each page begun by another of them, so
 * that a slow minute of the machine is one for all. The first round is for their answers and for the compiler, and not timed.
 */
final class Race {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Race() {}

    /**
     * Runs it, and returns what each made of the pages, in the order of the contenders.
     *
     * @param pages by id
     */
    static List<Result> run(List<Contender> contenders, Map<String, RawPage> pages, int timedRounds) {
        var runners = contenders.stream().map(Runner::new).toList();
        for (int round = 0; round <= timedRounds; round++) {
            int turn = round;
            for (var page : pages.entrySet()) {
                turn++;
                for (int i = 0; i < runners.size(); i++) {
                    var runner = runners.get((turn + i) % runners.size());
                    if (round == 0) runner.warmUp(page.getKey(), page.getValue());
                    else runner.time(page.getValue());
                }
            }
        }
        var results = new ArrayList<Result>();
        for (var runner : runners) results.add(runner.result(timedRounds * pages.size()));
        return results;
    }

    private static final class Runner {

        private final Contender contender;
        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private int failures;
        private long nanos;
        private long cpuNanos;

        Runner(Contender contender) {
            this.contender = contender;
        }

        void warmUp(String id, RawPage page) {
            Answer answer;
            try {
                answer = contender.answer(page);
            } catch (RuntimeException | StackOverflowError broken) {
                answer = Answer.NOTHING;
                failures++;
            }
            answers.put(id, answer);
        }

        void time(RawPage page) {
            long start = System.nanoTime();
            long startCpu = CLOCK.getCurrentThreadCpuTime();
            try {
                contender.answer(page);
            } catch (RuntimeException | StackOverflowError broken) {
                // counted in the first round
            }
            cpuNanos += CLOCK.getCurrentThreadCpuTime() - startCpu;
            nanos += System.nanoTime() - start;
        }

        Result result(int pages) {
            double scale = 1e9 * pages;
            var cost = new Cost(nanos / scale, cpuNanos / scale);
            return new Result(contender.name(), contender.gives(), answers, cost, failures);
        }
    }
}
