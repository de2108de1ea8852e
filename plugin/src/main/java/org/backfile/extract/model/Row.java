package org.backfile.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a classifier is told of one block or line: numbers in a fixed order, each with a name. The order is that of the calls
 * to {@link #add}; {@link Trees} checks the names once, when a model is made for the same calls.
 */
public final class Row {

    private final boolean named;
    private float[] values;
    private String[] names;
    private int size;

    public Row() {
        this(true, 256);
    }

    private Row(boolean named, int room) {
        this.named = named;
        this.values = new float[room];
        this.names = new String[named ? values.length : 0];
    }

    /** A row of so many numbers that doesn't note the names, for use with a model that is known to have the same. */
    public static Row withoutNames(int room) {
        return new Row(false, room);
    }

    public Row add(String name, double value) {
        if (size == values.length) grow();
        if (named) names[size] = name;
        values[size++] = (float) value;
        return this;
    }

    public Row add(String name, boolean value) {
        return add(name, value ? 1 : 0);
    }

    private void grow() {
        values = Arrays.copyOf(values, size * 2);
        if (named) names = Arrays.copyOf(names, size * 2);
    }

    /** The numbers in the array they were put in, which may be longer. */
    float[] raw() {
        return values;
    }

    /** The numbers, in order; a copy of the right length. */
    public float[] values() {
        return Arrays.copyOf(values, size);
    }

    /** The numbers' names, in order; none when they are not noted. */
    public List<String> names() {
        return new ArrayList<>(Arrays.asList(names).subList(0, named ? size : 0));
    }

    /** The number at this place, from 0. */
    public double value(int index) {
        return values[index];
    }

    /** Forgets all numbers, so that one row serves many blocks. */
    public Row clear() {
        size = 0;
        return this;
    }
}
