package org.backfile.curate;

/** What a topic's name says by itself, whatever other topics there are. */
public final class TopicName {

    private TopicName() {}

    /**
     * Whether another topic may be written with the same letters and digits, and have the better claim to them: C# beside C, us beside US. It depends
     * on nothing but the name, so that an address made of it stays when the other topic comes.
     */
    public static boolean needsMore(String name) {
        if (name.startsWith(".") || name.indexOf('#') >= 0 || name.indexOf('+') >= 0) return true;
        return DistinctNames.isLesser(name);
    }
}
