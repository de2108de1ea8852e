package org.backfile.publish;

import java.util.List;

/**
 * What {@link Verifier} found.
 *
 * @param files how many files the manifest lists
 * @param links how many links within the site were followed
 * @param findings worst first, then by path
 */
public record Verification(int files, long links, List<Finding> findings) {

    public Verification {
        findings = findings.stream().sorted().toList();
    }

    /** Whether the site is whole; foreign files don't make it less so. */
    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.kind().isError());
    }
}
