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
        for (int i = 1; i < toNext.length; i++) {
            var scope = blocks.get(i - 1).scope();
            while (scope.lastBlock < i && scope.parent != null) scope = scope.parent;
            toNext[i - 1] = Math.min(scope.depth, blocks.get(i).scope().depth);
        }
    }

    /** By block: depth of the innermost element that holds both the block's element and another one. */
    int[] with(Scope other) {
        var depths = new int[blocks.size()];
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (var scope = other; scope != null; scope = scope.parent) {
            if (scope.firstBlock < 0) continue;
            for (int i = scope.firstBlock; i < Math.min(from, scope.lastBlock + 1); i++) set(depths, i, scope);
            for (int i = Math.max(to, scope.firstBlock - 1) + 1; i <= scope.lastBlock; i++) set(depths, i, scope);
            from = Math.min(from, scope.firstBlock);
            to = scope.lastBlock;
        }
        return depths;
    }

    /** The text may stand deeper than the block's own element. */
    private void set(int[] depths, int block, Scope scope) {
        depths[block] = Math.min(scope.depth, blocks.get(block).scope().depth);
    }

    /** Levels from a block up to the nearest element that holds another one, too. The time is that of the way between them. */
    int levels(int from, int to) {
        int depth = blocks.get(from).scope().depth;
        int fork = depth;
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) fork = Math.min(fork, toNext[i]);
        return depth - fork;
    }
}
