package org.backfile.site;

import java.util.regex.Pattern;
import org.backfile.curate.Addresses;
import org.backfile.curate.Archive;
import org.jspecify.annotations.Nullable;

/** Knows the original addresses of everything in the archive, so that its articles can link to each other. */
final class Links {

    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#\\s]+.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Addresses addresses;

    Links(Archive archive) {
        addresses = Addresses.of(archive);
    }

    /** The archive's article that was published at this address, in whatever form; null when it has none. */
    @Nullable
    Integer entry(String url) {
        return isWeb(url) ? addresses.find(url) : null;
    }

    /** Whether the address may be linked to: absolute http or https, nothing that runs. */
    static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** The address itself if it may be linked to. */
    static @Nullable String web(@Nullable String url) {
        return url != null && isWeb(url) ? url : null;
    }
}
