for (module in ['news', 'notes']) {
    def site = new File(basedir, module + '/target/site')
    assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="backfile/index.html"') : module
    assert new File(site, 'backfile/index.html').getText('UTF-8').contains('<meta name="generator" content="Backfile')
    assert new File(site, 'backfile/manifest.json').isFile()
    assert !new File(site, '.backfile.backfile').exists()
    // The front page stays the project's own.
    assert !new File(site, 'index.html').isFile() || !new File(site, 'index.html').getText('UTF-8').contains('content="Backfile')
}
assert new File(basedir, 'news/target/site/backfile/articles/2024/11').list().size() == 1
// A module without pages has no report, and no failure either.
assert !new File(basedir, 'code/target/site/backfile').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Using the MultiThreadedBuilder')
assert !log.contains('not marked @threadSafe')
assert !log.contains('not marked as thread-safe')
return true
