def page = { new File(basedir, 'target/site/' + it).getText('UTF-8') }

// Two templates of the wire's own ...
def home = page('index.html')
assert home.contains('<h1>Off the wire</h1>')
assert (home =~ /<tr>/).count == 2
assert home.contains('<header class="site">') : 'the frame of the theme is around it'
def ferry = page('articles/2024/11/the-ferry-comes-back-to-tern-island.html')
assert ferry.contains('<body class="telegram">') && ferry.contains('STOP')
assert ferry.contains('<p>After eleven years without a boat')
assert !ferry.contains('<header class="site">')

// ... and all others of the theme, without a copy of them.
def shelf = page('topics/index.html')
assert shelf.contains('class="ledger"')
assert page('print/articles/2024/11/the-ferry-comes-back-to-tern-island.html').contains('assets/print.css')

// Its style sheet comes after the theme's, which stays as it is, and changes the theme's variables.
def style = page('assets/style.css')
assert page('assets/custom.css') == new File(basedir, 'wire/assets/custom.css').getText('UTF-8')
['paper', 'ink', 'accent', 'reading', 'filing', 'text'].each { assert style.contains("--$it:") }
assert shelf.indexOf('assets/style.css') < shelf.indexOf('assets/custom.css')

// A word said otherwise, beside those of the theme.
assert shelf.contains('>Colophon</a>') && shelf.contains('>Topics</a>')

assert new File(basedir, 'build.log').getText('UTF-8').contains('Sound: ')
return true
