package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins the next site beside the one that is there. */
public final class Publisher {

    private Publisher() {}

    /**
     * Opens a staging folder for a site. The site itself stays as it is until {@link Staging#publish}.
     *
     * <p>Backfile only removes what it made, which the manifest of the old site lists. Files beside it, such as the reports that
     * the Maven site plugin writes into the same folder, are carried over into the new site.
     *
     * @param site the folder; it may be missing
     * @param force whether a folder with files, but without our manifest, may become a site
     * @throws NotOurs if it may not
     */
    public static Staging stage(Path site, boolean force) throws IOException {
        Path place = place(site);
        if (Files.exists(place) && !Files.isDirectory(place))
            throw new IOException(place + " is a file, not a folder. Choose another place for the site");
        var workshop = Workshop.open(place);
        try {
            return new Staging(place, workshop, previous(place, force));
        } catch (IOException | RuntimeException e) {
            workshop.close();
            throw e;
        }
    }

    /** Where links lead, even if a killed build left nothing there: the folder itself is renamed, never a link to it. */
    private static Path place(Path site) throws IOException {
        Path place = site.toAbsolutePath().normalize();
        for (int hops = 0; Files.isSymbolicLink(place); hops++) {
            if (hops == 40) throw new IOException(site + " is a link that leads to itself");
            place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
        }
        return place;
    }

    private static @Nullable Manifest previous(Path site, boolean force) throws IOException {
        if (isEmpty(site)) return null;
        try {
            Manifest manifest = Manifest.read(site);
            if (manifest != null || force) return manifest;
            throw new NotOurs(site, "was not made by Backfile");
        } catch (NotOurs notOurs) {
            throw notOurs;
        } catch (IOException damaged) {
            if (force) return null;
            throw new NotOurs(site, "its manifest.json can't be used (" + damaged.getMessage() + ")");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return true;
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
