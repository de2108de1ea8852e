package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The site folder holds files, and nothing says that Backfile made them. Nothing was touched. */
public final class NotOurs extends IOException {

    private final transient Path folder;

    NotOurs(Path folder, String why) {
        super(
                folder + " is not empty and " + why
                        + ", so it was left alone. Choose another folder, empty this one, or build"
                        + " with -Dbackfile.force=true: the files that are there then stay, except those that have the name of a page");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
