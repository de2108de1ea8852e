import java.security.MessageDigest

def hashes = { File root ->
    def found = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        found[root.toPath().relativize(file.toPath()).toString()] =
                MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString()
    }
    found
}
def ours = { File root ->
    def outputs = new groovy.json.JsonSlurper().parse(new File(root, 'manifest.json'), 'UTF-8').outputs*.path as Set
    hashes(root).findAll { it.key in outputs || it.key in ['manifest.json', 'manifest.sha256'] }
}
// An incremental build over an older site equals a clean one, byte for byte, and leaves nothing of the old pages.
def incremental = ours(new File(basedir, 'target/site'))
assert incremental == hashes(new File(basedir, 'target/clean'))
assert incremental.keySet().count { it.startsWith('articles/') } == 1
assert new File(basedir, 'target/site/index.html').getText('UTF-8').contains('The ferry comes back')
assert !new File(basedir, 'target/site/index.html').getText('UTF-8').contains('lighthouse')
return true
