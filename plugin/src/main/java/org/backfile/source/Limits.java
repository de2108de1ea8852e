package org.backfile.source;

/**
 * What a single file may cost. Beyond a limit a file is a row with a reason, never an error.
 *
 * @param pageBytes size of a page, as it lies there and decompressed
 * @param gzipRatio how many times its size a compressed page may become, once it is over a megabyte; markup seldom passes 50
 * @param marks tags of an HTML page, signs of Markdown; a page of a million words has some ten thousand
 * @param frontMatterChars size of front matter
 * @param pictureBytes size of a picture
 */
public record Limits(int pageBytes, int gzipRatio, int marks, int frontMatterChars, int pictureBytes) {

    public static final Limits DEFAULT = new Limits(16 << 20, 200, 500_000, 64 << 10, 20 << 20);
}
