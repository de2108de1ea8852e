package org.backfile.extract.model;

/**
 * What a model is told of one block, line or candidate: numbers in a fixed order, each with a name. The order is that of the calls;
 * {@link Trees} checks the names once, when a model is made for the same calls.
 */
public interface Row {

    Row add(String name, double value);

    default Row add(String name, boolean value) {
        return add(name, value ? 1 : 0);
    }
}
