package org.backfile.extract.body;

import java.util.List;

/**
 * Where in the tree the paths to two blocks part. In document order the outermost fork between neighbours on the way from one block
 * to another is the fork of the two, so that looking at neighbours once is enough.
 */
final class Forks {

    private final List<Block> blocks;
    /** By block: depth of the innermost element that holds it and the next one. */
    private final int[] toNext;

    Forks(List<Block> blocks) {
        this.blocks = blocks;
        this.toNext = new int[blocks.size()];
        for (int i = 1; i < toNext.length; i++)
            toNext[i - 1] = blocks.get(i - 1).scope().fork(blocks.get(i).scope());
    }

    /** Levels from a block up to the nearest element that holds another one, too. The time is that of the way between them. */
    int levels(int from, int to) {
        int depth = blocks.get(from).scope().depth;
        int fork = depth;
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) fork = Math.min(fork, toNext[i]);
        return depth - fork;
    }
}
