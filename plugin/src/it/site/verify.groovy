import groovy.json.JsonSlurper

def site = new File(basedir, 'target/site')
def index = new File(site, 'index.html').getText('UTF-8')
assert index.contains('My Archive')
assert index.contains('The ferry comes back to Tern Island')
assert new File(site, 'articles/2024/11').list().size() == 2

def manifest = new JsonSlurper().parse(new File(site, 'manifest.json'), 'UTF-8')
assert manifest.counts.seen == 2
assert manifest.counts.kept == 2
assert manifest.inputs*.source == ['2024/ferry.html', '2024/lighthouse.html']

// The Maven site plugin ran before us into the same folder: its front page has given way, its style sheets are still there.
assert new File(site, 'css/maven-base.css').isFile()
assert !manifest.outputs*.path.contains('css/maven-base.css')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 seen = 2 kept + 0 duplicate + 0 rejected')
assert log.contains('Sound: ')
assert !log.contains('\r')
assert !new File(basedir, 'target/.site.backfile').exists()
return true
