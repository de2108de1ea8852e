package org.backfile.extract.model;

/**
 * The rows of all blocks or lines of a page, kept by column, which is how {@link Trees} look at them. Numbers become integers of the
 * same order; names are not noted. Filled row by row, or further columns row by row again. Not thread-safe.
 */
public final class Table implements Row {

    private static final int ONE = key(1);

    private final int rows;
    private final int[][] columns;
    private int row = -1;
    private int column;

    /** Room for so many rows and columns; all zero. */
    public Table(int rows, int columns) {
        this.rows = rows;
        this.columns = new int[columns][];
        for (int i = 0; i < columns; i++) this.columns[i] = new int[rows];
    }

    /** Rows that are there already, of one length; for trainers. */
    public static Table of(float[][] rows) {
        var table = new Table(rows.length, rows.length == 0 ? 0 : rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            table.at(i, 0);
            for (float value : rows[i]) table.add("", value);
        }
        return table;
    }

    public int rows() {
        return rows;
    }

    /** What is added next stands in this row, from this column on. */
    public Table at(int row, int column) {
        this.row = row;
        this.column = column;
        return this;
    }

    @Override
    public Table add(String name, double value) {
        columns[column++][row] = key((float) value);
        return this;
    }

    @Override
    public Table add(String name, boolean value) {
        columns[column++][row] = value ? ONE : 0;
        return this;
    }

    /** Copies some columns of some rows of another table, in that order, to the first columns of this one. */
    public void carry(Table from, int[] columns, int[] rows) {
        for (int c = 0; c < columns.length; c++) {
            var other = from.columns[columns[c]];
            var own = this.columns[c];
            for (int i = 0; i < own.length; i++) own[i] = other[rows[i]];
        }
    }

    int[] keys(int column) {
        return columns[column];
    }

    /** An integer in the order of the numbers; half the range, so that a difference does not overflow. */
    static int key(float value) {
        int bits = Float.floatToRawIntBits(value);
        return (bits ^ bits >> 31 & 0x7fffffff) >> 1;
    }
}
