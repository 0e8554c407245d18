import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPaths } from '../../../src/read/index.ts'
import { newestOf, versionsOf } from '../../../src/reconcile/versions.ts'
import { page, redirect, serverWith } from '../../capture/server.ts'
import { folderWith } from '../../folder.ts'
import { addTo, at, ferryPage, filesOf, readFrom } from './desk.ts'

const FIRST = 'harbour-gazette-ferry-alder-sails-again.md'

describe('a page', () => {
  it('is stored as it came, with a record, and as Markdown', async () => {
    const { origin } = await serverWith({
      '/a': redirect('/news/ferry'),
      '/news/ferry': page(ferryPage(), { etag: '"7"', 'content-type': 'text/html; charset=utf-8' }),
    })
    const folder = folderWith()
    const { code, stdout, stderr } = await addTo(folder, [`${origin}/a`])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`  new        ${join(folder, 'ferry', FIRST)}

1 article stored in ${join(folder, 'ferry')}; 1 capture kept in ${join(folder, 'ferry/.captures')}.
`)
    const { articles, captures } = filesOf(folder)
    expect(articles).toEqual([FIRST])
    const [record = '', original = ''] = captures
    expect(original).toMatch(/^20310508T081543Z-[0-9a-f]{12}\.html$/u)
    expect(record).toBe(original.replace('.html', '.capture.json'))
    expect(readFrom(folder, '.captures', original)).toBe(ferryPage())
    expect(JSON.parse(readFrom(folder, '.captures', record))).toMatchObject({
      crossread: expect.stringMatching(/^\d/u),
      asked: `${origin}/a`,
      url: `${origin}/news/ferry`,
      redirects: [{ url: `${origin}/a`, status: 302 }],
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"7"' },
      fetched: '2031-05-08T08:15:43.655Z',
      file: original,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
      size: Buffer.byteLength(ferryPage()),
      articles: [{ state: 'new', file: FIRST, outlet: 'Harbour Gazette', title: 'Ferry Alder sails again' }],
      problems: [],
    })
    const text = readFrom(folder, FIRST)
    expect(text).toContain('outlet: Harbour Gazette\ntitle: Ferry Alder sails again\n')
    expect(text).toContain('published: 2031-05-08T07:30:00+02:00\n')
    expect(text).toContain(`url: ${origin}/news/ferry\ncaptured: 2031-05-08T08:15:43.655Z\nlanguage: en`)
    expect(text).toContain('It carried 212 passengers')
  })

  it('that is the same is kept and said to be unchanged; that has changed is a version, which counts', async () => {
    let passengers = 212
    const { origin } = await serverWith({
      '/a': (request, response) => page(ferryPage({ passengers }))(request, response),
    })
    const folder = folderWith()
    const add = (instant: string) => addTo(folder, [`${origin}/a`], {}, at(instant))
    await add('2031-05-08T08:00:00.000Z')
    const same = await add('2031-05-08T09:00:00.000Z')
    expect(same.stdout).toBe(`  unchanged  ${join(folder, 'ferry', FIRST)}

1 unchanged; 1 capture kept in ${join(folder, 'ferry/.captures')}.
`)
    expect(filesOf(folder).articles).toEqual([FIRST])
    expect(filesOf(folder).captures).toHaveLength(3)
    passengers = 9
    const changed = await add('2031-05-08T10:00:00.000Z')
    const second = FIRST.replace('.md', '.2.md')
    expect(changed.stdout).toContain(`  version 2  ${join(folder, 'ferry', second)}\n`)
    expect(changed.stderr).toBe('')
    // Back to the first text: the newest word of the outlet, though the text is an old one.
    passengers = 212
    const back = await add('2031-05-08T11:00:00.000Z')
    expect(back.stdout).toContain(`  version 3  ${join(folder, 'ferry', FIRST.replace('.md', '.3.md'))}\n`)
    const [group, ...others] = versionsOf((await readPaths([join(folder, 'ferry')])).found[0]?.articles ?? [])
    expect(others).toEqual([])
    if (!group) throw new Error('there is a group')
    expect(newestOf(group).text).toContain('212 passengers')
    expect(newestOf(group).capturedAt).toBe('2031-05-08T11:00:00.000Z')
  })

  it('is known by its address though outlet, title and text have changed', async () => {
    let title = 'Ferry Alder sails again'
    const { origin } = await serverWith({
      '/a?from=mail': page(ferryPage()),
      '/a': (request, response) => page(ferryPage({ title }))(request, response),
    })
    const folder = folderWith()
    await addTo(folder, [`${origin}/a?from=mail`])
    title = 'Norlink ends the strike on the Alder'
    const { stdout } = await addTo(folder, [`${origin}/a`], {}, at('2031-05-09T08:00:00.000Z'))
    expect(stdout).toContain('version 2')
    expect(filesOf(folder).articles).toEqual([FIRST.replace('.md', '.2.md'), FIRST])
  })

  it('of the same outlet and title, at another address and with another text, is another article', async () => {
    const other = `<!doctype html><html lang="en"><head><title>Ferry Alder sails again</title><meta property="og:site_name" content="Harbour Gazette"></head><body><article><h1>Ferry Alder sails again</h1><p>Two years after its refit the old steamer was seen off the southern islands this weekend, with a crew of volunteers and a new funnel in the colours of the town.</p><p>Visitors paid nine crowns for a trip round the lighthouse, and the proceeds go to the museum, its director Paul Wick told reporters.</p></article></body></html>`
    const { origin } = await serverWith({ '/a': page(ferryPage()), '/b': page(other) })
    const folder = folderWith()
    const { stderr } = await addTo(folder, [`${origin}/a`, `${origin}/b`])
    expect(filesOf(folder).articles).toEqual([
      expect.stringMatching(/^harbour-gazette-ferry-alder-sails-again-[0-9a-f]{6}\.md$/u),
      FIRST,
    ])
    expect(stderr).toContain(`${FIRST} is of the same outlet and title`)
  })

  it('that calls itself a copy of another host’s keeps its own address', async () => {
    const canonical = 'https://times.example/ferry'
    const { origin } = await serverWith({ '/a': page(ferryPage({ canonical })) })
    const folder = folderWith()
    await addTo(folder, [`${origin}/a`])
    expect(readFrom(folder, FIRST)).toContain(`url: ${origin}/a\n`)
  })

  it('that names another address of its own host, or one below it, has that', async () => {
    const canonical = 'https://www.gazette.example/ferry'
    const { origin } = await serverWith({ '/a': page(ferryPage({ canonical })) })
    const folder = folderWith()
    const { stderr } = await addTo(folder, [`${origin}/a`])
    expect(readFrom(folder, FIRST)).toContain(`url: ${canonical}\n`)
    expect(stderr).toBe('')
  })

  it('without an article is kept all the same, and said', async () => {
    const { origin } = await serverWith({
      '/a': page('<!doctype html><html><body><script>app()</script></body></html>'),
    })
    const folder = folderWith()
    const { code, stderr, stdout } = await addTo(folder, [`${origin}/a`])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: /u)
    expect(stdout).toBe(`\n1 capture kept in ${join(folder, 'ferry/.captures')}.\n`)
    expect(filesOf(folder)).toEqual({ articles: [], captures: [expect.any(String), expect.any(String)] })
  })

  it('that is a program is not kept', async () => {
    const { origin } = await serverWith({
      '/a': page(Buffer.alloc(5000), { 'content-type': 'application/octet-stream' }),
    })
    const folder = folderWith()
    const { code, stderr } = await addTo(folder, [`${origin}/a`])
    expect(code).toBe(2)
    expect(stderr).toContain('it is of no format that Crossread knows')
    expect(filesOf(folder)).toEqual({ articles: [], captures: [] })
  })

  it.each([
    [
      'windows-1252',
      Buffer.from('caf\u00e9 \u20ac', 'latin1'),
      { 'content-type': 'text/html; charset=windows-1252' },
    ],
  ])('in %s is kept byte for byte', async (_, bytes, headers) => {
    const body = Buffer.concat([
      Buffer.from(ferryPage().replace('</article>', '<p>')),
      bytes,
      Buffer.from('</p></article>'),
    ])
    const { origin } = await serverWith({ '/a': page(body, headers) })
    const folder = folderWith()
    await addTo(folder, [`${origin}/a`])
    const original = filesOf(folder).captures.find((name) => name.endsWith('.html')) ?? ''
    expect(readFileSync(join(folder, 'ferry/.captures', original))).toEqual(body)
  })
})

describe('several', () => {
  it('one that fails does not keep the others back', async () => {
    const { origin } = await serverWith({
      '/a': page(ferryPage()),
      '/b': page('x', { 'content-type': 'image/png' }),
      '/c': redirect('http://192.168.0.1/'),
    })
    const folder = folderWith()
    const { code, stderr } = await addTo(folder, [
      `${origin}/b`,
      `${origin}/gone`,
      `${origin}/c`,
      'http://10.0.0.1/',
      'missing.html',
      `${origin}/a`,
    ])
    expect(code).toBe(2)
    expect(filesOf(folder).articles).toEqual([FIRST])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'error: missing.html: there is no such file or folder; check the path.',
      `error: ${origin}/b: this is no text (image/png); give the address of the article itself.`,
      `error: ${origin}/gone: there is no such page (404); check the address.`,
      `error: ${origin}/c: it leads on to "http://192.168.0.1/", and 192.168.0.1 is not on the public internet; use --allow-private if the server is your own and you trust the address.`,
      'error: http://10.0.0.1/: 10.0.0.1 is not on the public internet; use --allow-private if the server is your own and you trust the address.',
    ])
  })

  it('where nothing comes, nothing is left behind', async () => {
    const { origin } = await serverWith({})
    const folder = folderWith()
    const { code, stdout } = await addTo(folder, [`${origin}/gone`, 'missing.html'])
    expect([code, stdout]).toEqual([2, ''])
    expect((await import('node:fs')).readdirSync(folder)).toEqual([])
  })

  it('two pages of one text by two outlets are two articles', async () => {
    const { origin } = await serverWith({
      '/a': page(ferryPage()),
      '/b': page(ferryPage({ outlet: 'Selby Times' })),
    })
    const folder = folderWith()
    await addTo(folder, [`${origin}/a`, `${origin}/b`])
    expect(filesOf(folder).articles).toEqual([FIRST, 'selby-times-ferry-alder-sails-again.md'])
  })
})

const AGGREGATED = (outlet: string, title: string, sentence: string) =>
  `---\noutlet: ${outlet}\ntitle: ${title}\n---\n${sentence}\n`

describe('files', () => {
  it('are added with what the user says of them', async () => {
    const folder = folderWith({ 'in/a.md': 'The ferry Alder sailed on Tuesday with 212 people on board.\n' })
    const { code, stderr } = await addTo(folder, [join(folder, 'in/a.md')], {
      outlet: 'Selby Times',
      published: '2031-05-07T22:00:00Z',
      captured: '2031-05-08',
    })
    expect([code, stderr]).toEqual([0, ''])
    const [name = ''] = filesOf(folder).articles
    expect(name).toMatch(/^selby-times/u)
    expect(readFrom(folder, name)).toContain('published: 2031-05-07T22:00:00Z\n')
    expect(readFrom(folder, name)).toContain('captured: 2031-05-08\n')
    const record = JSON.parse(readFrom(folder, '.captures', filesOf(folder).captures[0] ?? ''))
    expect(record).toMatchObject({ name: 'a.md', captured: '2031-05-08', added: '2031-05-08T08:15:43.655Z' })
    expect(JSON.stringify(record)).not.toContain(folder)
  })

  it('are left out where they have not the words', async () => {
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', 'The ferry Alder sailed from Selby.'),
      'in/b.md': AGGREGATED('Selby Times', 'Hay', 'Farmers bring in the hay.'),
    })
    const { code, stderr } = await addTo(folder, [join(folder, 'in/a.md'), join(folder, 'in/b.md')], {
      match: 'FERRY selby',
    })
    expect(code).toBe(0)
    expect(filesOf(folder).articles).toEqual(['selby-times-ferry.md'])
    expect(stderr).toContain('b.md: an article in it does not have the words of --match; left out.')
    expect(filesOf(folder).captures).toHaveLength(2)
  })

  it('whose version is not known to be newer say so', async () => {
    const body =
      'The ferry Alder sailed on Tuesday with 212 people on board, the operator said in a statement.'
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', body),
      'in/b.md': AGGREGATED('Selby Times', 'Ferry', body.replace('212', '214')),
      'in/c.md': AGGREGATED('Selby Times', 'Ferry', body.replace('212', '216')),
    })
    await addTo(folder, [join(folder, 'in/a.md')], { captured: '2031-05-08' })
    const second = await addTo(folder, [join(folder, 'in/b.md')])
    expect(second.stderr).toContain('it is not known which version of this article is the newest')
    const third = await addTo(folder, [join(folder, 'in/c.md')], { captured: '2031-05-07' })
    expect(third.stdout).toContain('version 3')
  })

  it('older than what is there are added, and do not count', async () => {
    const body =
      'The ferry Alder sailed on Tuesday with 212 people on board, the operator said in a statement.'
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', body),
      'in/b.md': AGGREGATED('Selby Times', 'Ferry', body.replace('212', '214')),
    })
    await addTo(folder, [join(folder, 'in/a.md')], { captured: '2031-05-08' })
    const { stderr } = await addTo(folder, [join(folder, 'in/b.md')], { captured: '2031-05-07' })
    expect(stderr).toContain('a version that was captured later is there, and counts')
  })

  it('that tell an older text again are unchanged unless they are known to be newer', async () => {
    const body =
      'The ferry Alder sailed on Tuesday with 212 people on board, the operator said in a statement.'
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', body),
      'in/b.md': AGGREGATED('Selby Times', 'Ferry', body.replace('212', '214')),
    })
    const add = (file: string, captured?: string) => addTo(folder, [join(folder, file)], { captured })
    await add('in/a.md', '2031-05-08')
    await add('in/b.md', '2031-05-10')
    expect((await add('in/a.md')).stdout).toMatch(/unchanged {2}.*selby-times-ferry\.md/u)
    expect((await add('in/a.md', '2031-05-09')).stdout).toMatch(/unchanged {2}.*selby-times-ferry\.md/u)
    expect((await add('in/a.md', '2031-05-11')).stdout).toMatch(/version 3 {2}.*selby-times-ferry\.3\.md/u)
  })

  it('with names and titles from elsewhere stay in the folder', async () => {
    const folder = folderWith({
      'in/a.md': `---\noutlet: ../../x\ntitle: "/etc/passwd \\u202Egpj"\n---\nThe ferry sailed on Tuesday.\n`,
    })
    await addTo(folder, [join(folder, 'in/a.md')])
    expect(filesOf(folder).articles).toEqual(['x-etc-passwd-gpj.md'])
    expect(filesOf(folder).captures).toHaveLength(2)
  })

  it('are not written through a link in the place of the captures', async () => {
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', 'The ferry sailed.'),
      'ferry/story.yaml': 'title: Ferry\n',
      'other/x': '',
    })
    symlinkSync(join(folder, 'other'), join(folder, 'ferry/.captures'))
    const { code, stderr } = await addTo(folder, [join(folder, 'in/a.md')])
    expect(code).toBe(2)
    expect(stderr).toContain('this is no folder, or a link to one')
    expect(filesOf(folder).articles).toEqual(['story.yaml'])
  })

  it('cannot be added where no folder can be made', async () => {
    const folder = folderWith({ 'in/a.md': AGGREGATED('Selby Times', 'Ferry', 'The ferry sailed.') })
    const { code, stderr } = await addTo(folder, [join(folder, 'in/a.md')], {
      sources: join(folder, 'in/a.md'),
    })
    expect(code).toBe(2)
    expect(stderr).toContain(
      'the captures cannot be written here (ENOTDIR); check the path and its permissions',
    )
  })

  it('leave what is there alone, whatever wrote it', async () => {
    const folder = folderWith({
      'in/a.md': AGGREGATED('Selby Times', 'Ferry', 'The ferry sailed on Tuesday.'),
    })
    await addTo(folder, [join(folder, 'in/a.md')])
    writeFileSync(join(folder, 'ferry/selby-times-ferry.md'), 'notes of mine on the ferry, unfinished')
    const { stdout } = await addTo(folder, [join(folder, 'in/a.md')])
    expect(readFrom(folder, 'selby-times-ferry.md')).toBe('notes of mine on the ferry, unfinished')
    expect(stdout).toMatch(/new {8}.*selby-times-ferry-[0-9a-f]{6}\.md/u)
  })
})

const STORIES = {
  ferry:
    'The ferry Alder left Port Selby again on Tuesday after a strike of twelve days, the operator Norlink said in a statement to this newspaper.',
  hay: 'Farmers in the valley have begun to bring in the hay two weeks before the usual time, the chamber of agriculture told reporters on Monday.',
  school:
    'The new school at Orrin opened its doors on Monday to three hundred pupils, and the mayor cut a ribbon in the rain.',
}

function feed(...items: (keyof typeof STORIES)[]): string {
  const item = (name: keyof typeof STORIES) =>
    `<item><title>On the ${name}</title><content:encoded><![CDATA[<p>${STORIES[name]}</p>]]></content:encoded></item>`
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Gazette</title><link>https://gazette.example/</link>${items.map(item).join('')}</channel></rss>`
}

describe('a feed', () => {
  it('gives an article for each item, none of which has the feed’s own address', async () => {
    const { origin } = await serverWith({
      '/feed': page(feed('ferry', 'hay', 'school'), { 'content-type': 'application/rss+xml' }),
    })
    const folder = folderWith()
    const { code, stderr } = await addTo(folder, [`${origin}/feed`])
    expect([code, stderr]).toEqual([0, ''])
    const { articles, captures } = filesOf(folder)
    expect(articles).toEqual(['ferry', 'hay', 'school'].map((name) => `harbour-gazette-on-the-${name}.md`))
    expect(captures).toEqual([expect.stringMatching(/\.capture\.json$/u), expect.stringMatching(/\.xml$/u)])
    for (const name of articles) expect(readFrom(folder, name)).not.toContain('url:')
    const sources = (await readPaths([join(folder, 'ferry')])).found[0]?.articles ?? []
    expect(versionsOf(sources)).toHaveLength(3)
  })

  it('fetched again adds what is new in it', async () => {
    let items: (keyof typeof STORIES)[] = ['ferry', 'hay']
    const { origin } = await serverWith({
      '/feed': (request, response) =>
        page(feed(...items), { 'content-type': 'application/rss+xml' })(request, response),
    })
    const folder = folderWith()
    await addTo(folder, [`${origin}/feed`], { match: 'ferry' })
    expect(filesOf(folder).articles).toEqual(['harbour-gazette-on-the-ferry.md'])
    items = ['school', 'ferry']
    const { stdout } = await addTo(folder, [`${origin}/feed`], {}, at('2031-05-09T08:00:00.000Z'))
    expect(stdout).toMatch(/^ {2}new {8}.*on-the-school\.md\n {2}unchanged {2}.*on-the-ferry\.md\n/u)
  })
})

describe('a dry run', () => {
  it('says what would be stored, and stores nothing', async () => {
    const { origin } = await serverWith({ '/a': page(ferryPage()), '/b': page(ferryPage({ passengers: 9 })) })
    const folder = folderWith()
    const { code, stdout } = await addTo(folder, [`${origin}/a`, `${origin}/b`], { dryRun: true })
    expect(code).toBe(0)
    expect(stdout).toContain(`  new        ${join(folder, 'ferry', FIRST)}\n`)
    expect(stdout).toContain(`  version 2  ${join(folder, 'ferry', FIRST.replace('.md', '.2.md'))}\n`)
    expect(stdout).toContain('2 articles would be stored in')
    expect((await import('node:fs')).readdirSync(folder)).toEqual([])
  })
})

describe('a request that is wrong', () => {
  it.each([
    [{ story: '../x' }, '"../x" cannot be the name of a story’s folder'],
    [{ captured: 'yesterday' }, '--captured is "yesterday", which is no date; write YYYY-MM-DD'],
    [{ published: '2031-13-01' }, '--published is "2031-13-01", which is no date'],
    [{ outlet: ' ' }, '--outlet is empty'],
  ])('%j', async (options, complaint) => {
    const { code, stderr } = await addTo(folderWith({ 'a.md': 'x' }), ['a.md'], options)
    expect(code).toBe(2)
    expect(stderr).toContain(complaint)
  })

  it('a day of capture for a page', async () => {
    const { stderr } = await addTo(folderWith(), ['https://gazette.example/a'], { captured: '2031-05-08' })
    expect(stderr).toContain(
      '--captured is for files, and a page is captured when it is fetched; leave it out',
    )
  })

  it('a folder of stories', async () => {
    const folder = folderWith({ 'a.md': 'The ferry sailed.', 'ferry/north/b.md': 'The ferry sailed.' })
    const { stderr } = await addTo(folder, [join(folder, 'a.md')])
    expect(stderr).toContain('this is a folder of stories')
  })

  it('a proxy that is set is said not to be used', async () => {
    const { origin } = await serverWith({ '/a': page(ferryPage()) })
    const { stderr } = await addTo(folderWith(), [`${origin}/a`], {
      env: { https_proxy: 'http://proxy.example' },
    })
    expect(stderr).toContain('https_proxy is set and not used')
  })
})
