package org.backfile.extract.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements that something stands in, whatever the depth. */
final class Holders {

    private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Those of the first words of kept blocks. */
    static Holders of(List<Block> blocks, boolean[] keep) {
        var holders = new Holders();
        for (var block : blocks)
            if (keep[block.index()]) holders.add(block.first().parent());
        return holders;
    }

    /** Adds a node and all around it. */
    void add(@Nullable Node inner) {
        for (@Nullable Node at = inner; at != null && nodes.add(at); at = at.parent()) {}
    }

    boolean has(Node node) {
        return nodes.contains(node);
    }
}
