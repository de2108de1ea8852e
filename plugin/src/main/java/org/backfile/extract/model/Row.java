package org.backfile.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a classifier is told of one block or line: numbers in a fixed order, each with a name. The order is that of the calls
 * to {@link #add}; {@link Trees} checks the names once, when a model is made for the same calls.
 */
public final class Row {

    private float[] values = new float[64];
    private String[] names = new String[64];
    private int size;

    public Row add(String name, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        values[size++] = (float) value;
        return this;
    }

    public Row add(String name, boolean value) {
        return add(name, value ? 1 : 0);
    }

    /** The numbers in the array they were put in, which may be longer. */
    float[] raw() {
        return values;
    }

    /** The numbers, in order; a copy of the right length. */
    public float[] values() {
        return Arrays.copyOf(values, size);
    }

    public List<String> names() {
        return new ArrayList<>(Arrays.asList(names).subList(0, size));
    }

    /** The number with this name. */
    public double value(String name) {
        for (int i = 0; i < size; i++) if (names[i].equals(name)) return values[i];
        throw new IllegalArgumentException(name);
    }

    /** Forgets all numbers, so that one row serves many blocks. */
    public Row clear() {
        size = 0;
        return this;
    }
}
