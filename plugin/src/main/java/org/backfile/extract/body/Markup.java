package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of clean HTML. A tree of these is what a body is written from, and nothing of a source page is in it but what {@link
 * AllowList} and the classes it names have put there.
 */
final class Markup implements Part {

    private String tag;
    private @Nullable Markup parent;
    private final List<Part> parts = new ArrayList<>(4);
    /** Names and values in turn. */
    private final List<String> attributes = new ArrayList<>(0);

    Markup(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    boolean is(String name) {
        return tag.equals(name);
    }

    void rename(String name) {
        tag = name;
    }

    @Nullable
    Markup parent() {
        return parent;
    }

    /** In their order; to be changed by the methods of this class alone. */
    List<Part> parts() {
        return parts;
    }

    @Nullable
    Part last() {
        return parts.isEmpty() ? null : parts.get(parts.size() - 1);
    }

    Markup add(Part part) {
        parts.add(part);
        if (part instanceof Markup below) below.parent = this;
        return this;
    }

    Markup add(String words) {
        return add(new Text(words));
    }

    /** Adds an element and returns it. */
    Markup open(String name) {
        var below = new Markup(name);
        add(below);
        return below;
    }

    void set(int index, Part part) {
        parts.set(index, part);
        if (part instanceof Markup below) below.parent = this;
    }

    void removeLast() {
        parts.remove(parts.size() - 1);
    }

    /** Puts other parts in the place of all of these. */
    void replace(List<Part> others) {
        parts.clear();
        others.forEach(this::add);
    }

    /** Leaves the content in the place of this element. */
    void unwrap() {
        var around = parent;
        if (around == null) return;
        int at = 0;
        while (around.parts.get(at) != this) at++;
        around.parts.remove(at);
        around.parts.addAll(at, parts);
        for (var part : parts) if (part instanceof Markup below) below.parent = around;
        parent = null;
    }

    /** The value of an attribute; empty when it has none, or doesn't stand here. */
    String attribute(String name) {
        for (int i = 0; i < attributes.size(); i += 2) if (attributes.get(i).equals(name)) return attributes.get(i + 1);
        return "";
    }

    Markup attribute(String name, String value) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (!attributes.get(i).equals(name)) continue;
            attributes.set(i + 1, value);
            return this;
        }
        attributes.add(name);
        attributes.add(value);
        return this;
    }

    /** Gives it an id, as the attribute after so many names and values. */
    void identify(String id, int at) {
        attributes.addAll(at, List.of("id", id));
    }

    void unidentify() {
        int at = attributes.indexOf("id");
        if (at >= 0) attributes.subList(at, at + 2).clear();
    }

    /** Names and values in turn, in the order in which they were given. */
    List<String> attributes() {
        return attributes;
    }

    /** An element with the same tag and attributes, and nothing in it. */
    Markup copy() {
        var copy = new Markup(tag);
        copy.attributes.addAll(attributes);
        return copy;
    }

    /** All text in it; a line break is one. */
    void readText(StringBuilder out) {
        for (var part : parts) {
            if (part instanceof Text text) out.append(text.words());
            else if (part instanceof Markup below && below.is("br")) out.append('\n');
            else if (part instanceof Markup below) below.readText(out);
        }
    }
}
