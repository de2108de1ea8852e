package org.backfile.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row that is kept as it was told, with its names; for trainers and small models. */
public final class NamedRow implements Row {

    private float[] values = new float[256];
    private String[] names = new String[256];
    private int size;

    @Override
    public NamedRow add(String name, double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        values[size++] = (float) value;
        return this;
    }

    @Override
    public NamedRow add(String name, boolean value) {
        return add(name, value ? 1 : 0);
    }

    /** The numbers, in order. */
    public float[] values() {
        return Arrays.copyOf(values, size);
    }

    /** The numbers' names, in order. */
    public List<String> names() {
        return new ArrayList<>(Arrays.asList(names).subList(0, size));
    }

    /** The number at this place, from 0. */
    public double value(int index) {
        return values[index];
    }

    /** Forgets all numbers, so that one row serves many candidates. */
    public NamedRow clear() {
        size = 0;
        return this;
    }
}
