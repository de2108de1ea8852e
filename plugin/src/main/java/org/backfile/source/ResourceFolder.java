package org.backfile.source;

import java.util.Locale;
import java.util.Set;

/**
 * The folders that browsers put beside a saved page for its pictures and frames: {@code page_files}, in the language of the
 * browser ({@code page-Dateien}, {@code page_fichiers} …; the list is Windows' own, for "connected files").
 */
final class ResourceFolder {

    private static final Set<String> WORDS = Set.of(
            "archivos",
            "arquivos",
            "bestanden",
            "bylos",
            "datoteke",
            "dateien",
            "dosyalar",
            "elemei",
            "failid",
            "fails",
            "fajlovi",
            "ficheiros",
            "fichiers",
            "file",
            "files",
            "filer",
            "fitxers",
            "fitxategiak",
            "pliki",
            "soubory",
            "tiedostot");

    private ResourceFolder() {}

    /** Whether the folder belongs to one of the pages, which are given by their names without extension. */
    static boolean belongsTo(Set<String> stems, String folder) {
        int end = folder.length();
        while (end > 0 && Character.isLetter(folder.charAt(end - 1))) end--;
        if (end < 2 || "_-.".indexOf(folder.charAt(end - 1)) < 0) return false;
        return WORDS.contains(folder.substring(end).toLowerCase(Locale.ROOT))
                && stems.contains(folder.substring(0, end - 1));
    }

    /** A page's name without {@code .gz} and its extension. */
    static String stem(String page) {
        var plain = Format.isGzip(page) ? page.substring(0, page.lastIndexOf('.')) : page;
        return plain.substring(0, plain.lastIndexOf('.'));
    }
}
