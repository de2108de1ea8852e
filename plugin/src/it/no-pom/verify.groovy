import groovy.json.JsonSlurper

assert new File(basedir, 'site/index.html').getText('UTF-8').contains('Loose')
assert new File(basedir, '.backfile').isDirectory()
assert basedir.list().every { !it.contains('$') }
assert !new File(basedir, 'target').exists()

def rows = new File(basedir, 'articles.jsonl').readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
assert rows*.source == ['ferry.html', 'lighthouse.html']
assert rows*.status == ['kept', 'kept']
assert rows[1].title == 'A keeper for the lighthouse'
assert rows[1].authors == ['Ben Example']

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Sound: ')
['content', 'site', 'articles', 'templates', 'title', 'baseUrl', 'language', 'cache', 'strict', 'skip', 'force', 'threads', 'port'].each {
    assert log.contains('User property: backfile.' + it) : it
}
assert log.contains('-Dbackfile.content=')
assert log.contains('Skipped')
return true
