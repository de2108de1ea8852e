import groovy.json.JsonSlurper

def site = new File(basedir, 'target/site')
def manifest = new JsonSlurper().parse(new File(site, 'manifest.json'), 'UTF-8')
def rows = manifest.inputs.collect { it.source + ' ' + it.status }
assert rows == [
        'empty.html rejected',
        'good.html kept',
        'loop rejected',
        'nothing.html rejected',
        'picture.html rejected',
        'torn.html.gz rejected']
assert manifest.inputs.every { it.status == 'kept' || it.reason }
assert manifest.counts.seen == manifest.counts.kept + manifest.counts.duplicate + manifest.counts.rejected

def about = new File(site, 'about.html').getText('UTF-8')
['empty.html', 'loop', 'nothing.html', 'picture.html', 'torn.html.gz'].each { assert about.contains(it) : it }
assert new File(site, 'index.html').getText('UTF-8').contains('The ferry comes back')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('6 seen = 1 kept + 0 duplicate + 5 rejected')
assert log.contains('rejected empty.html: ')
assert log =~ /home\.ftlh.*line 2/
assert log.contains('backfile.strict is on')
assert log =~ /gone.* does not exist/
assert log.contains('holds no pages')
assert log =~ /The content folder .* is the site folder/
assert log =~ /broken is not empty and was not made by Backfile/
assert new File(basedir, 'broken').list() == ['home.ftlh']
assert !new File(basedir, 'target/.site.backfile').exists()
return true
