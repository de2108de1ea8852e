package org.backfile.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.backfile.Unbuildable;
import org.backfile.publish.Finding;
import org.backfile.publish.Verification;
import org.backfile.publish.Verifier;
import org.backfile.publish.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Checks a built site: every file against its SHA-256 in {@code manifest.json}, every link within the site, and that no page asks
 * for anything outside it. Fails when something is wrong; files that Backfile did not make are only told.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends BackfileMojo {

    private static final int SHOWN = 50;

    /** The folder of raw pages: when given, each of them is compared with what the site says that it was made from. */
    @Parameter(property = "backfile.content")
    private @Nullable File content;

    /** A file to write what was found to, as JSON. */
    @Parameter(property = "backfile.findings")
    private @Nullable File findings;

    /** Fails for warnings, too: for files in the site that Backfile did not make. */
    @Parameter(property = "backfile.strict", defaultValue = "false")
    private boolean strict;

    @Override
    void run() throws IOException {
        Verification verification =
                content == null ? Verifier.verify(site()) : Verifier.verify(site(), content.toPath());
        if (findings != null) WholeFile.write(findings.toPath(), verification::write);
        verification.findings().stream().limit(SHOWN).forEach(this::tell);
        int more = verification.findings().size() - SHOWN;
        if (more > 0) getLog().warn("and " + more + " more");
        String checked = verification.files() + " files and " + verification.links() + " links within " + site();
        if (content != null) checked += ", made from the pages in " + content;
        if (!verification.isSound() || strict && !verification.findings().isEmpty())
            throw new Unbuildable("The site is not what was built: checked " + checked
                    + "; what is wrong is listed above. Build it again, or restore it from a copy");
        getLog().info("Sound: " + checked);
    }

    private void tell(Finding finding) {
        if (finding.kind().isError()) getLog().error(finding.toString());
        else getLog().warn(finding.toString());
    }
}
