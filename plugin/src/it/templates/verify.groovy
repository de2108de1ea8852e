def site = new File(basedir, 'target/site')
def page = new File(site, '404.html').getText('UTF-8')
assert page.contains('<p id="own">Our own words for a page that is not there: &lt;&amp;&gt;</p>')
// All other templates are still the theme's.
assert new File(site, 'search.html').getText('UTF-8').contains('id="main"')
assert new File(basedir, 'build.log').getText('UTF-8').contains('Sound: ')
return true
