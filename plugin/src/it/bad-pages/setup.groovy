// What can't lie in a repository as it should be.
def articles = new File(basedir, 'articles')
new File(articles, 'empty.html').bytes = new byte[0]
new File(articles, 'picture.html').bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] as byte[]
new File(articles, 'torn.html.gz').bytes = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B] as byte[]
def loop = new File(articles, 'loop').toPath()
if (!java.nio.file.Files.isSymbolicLink(loop)) java.nio.file.Files.createSymbolicLink(loop, articles.toPath())
return true
