package org.backfile.site;

import java.io.IOException;
import java.util.List;

/** Does what there is to do: several jobs at once, or one after the other, in any order. */
public interface Hands {

    /** Work that needs nothing of the other jobs' that are given together with it. */
    interface Job {
        void run() throws IOException, BrokenTemplateException;
    }

    /** A single pair. */
    Hands ONE = jobs -> {
        for (var job : jobs) job.run();
    };

    /** Returns when all is done, or throws the first failure. */
    void work(List<Job> jobs) throws IOException, BrokenTemplateException;
}
