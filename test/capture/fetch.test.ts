import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ANYWHERE, PUBLIC_ONLY } from '../../src/capture/policy.ts'
import { AS_IF_PUBLIC, dns, page, redirect, serverWith, testClock, testFetcher } from './server.ts'

const ARTICLE = '<title>Ferry sails again</title><p>The ferry sailed on Tuesday.</p>'
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('createFetcher', () => {
  it('fetches a page with what tells its kind and its day', async () => {
    const agents: (string | undefined)[] = []
    const { origin } = await serverWith({
      '/a': (request, response) => {
        agents.push(request.headers['user-agent'])
        page(ARTICLE, { 'last-modified': 'Thu, 08 May 2031 07:00:00 GMT', etag: '"1"', 'x-secret': 'no' })(
          request,
          response,
        )
      },
    })
    const fetched = await testFetcher().fetch(`${origin}/a#top`)
    expect({ ...fetched, bytes: text(fetched.bytes) }).toMatchObject({
      asked: `${origin}/a#top`,
      url: `${origin}/a`,
      redirects: [],
      status: 200,
      type: 'text/html',
      charset: 'utf-8',
      bytes: ARTICLE,
      at: new Date('2031-05-08T08:15:43.655Z'),
      warnings: [],
    })
    expect(fetched.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'last-modified': 'Thu, 08 May 2031 07:00:00 GMT',
      etag: '"1"',
    })
    expect(fetched.headers).not.toHaveProperty('x-secret')
    expect(agents).toEqual([expect.stringMatching(/^Crossread\/\d+\.\d+\.\d+ \(\+https:/u)])
  })

  it.each([
    ['gzip', gzipSync(ARTICLE)],
    ['deflate', deflateSync(ARTICLE)],
    ['br', brotliCompressSync(ARTICLE)],
    ['identity', Buffer.from(ARTICLE)],
  ])('unpacks %s', async (coding, body) => {
    const { origin } = await serverWith({ '/a': page(body, { 'content-encoding': coding }) })
    expect(text((await testFetcher().fetch(`${origin}/a`)).bytes)).toBe(ARTICLE)
  })

  it('keeps bytes of any encoding as they are', async () => {
    const bytes = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x00, 0xff])
    const { origin } = await serverWith({
      '/a': page(bytes, { 'content-type': 'text/html;charset="ISO-8859-1"' }),
    })
    const fetched = await testFetcher().fetch(`${origin}/a`)
    expect(Buffer.from(fetched.bytes)).toEqual(bytes)
    expect(fetched.charset).toBe('iso-8859-1')
  })

  it('follows redirects, and says each', async () => {
    const { origin } = await serverWith({
      '/a': redirect('b', 301),
      '/b': redirect('/c#x', 307),
      '/c': page(ARTICLE),
    })
    const fetched = await testFetcher().fetch(`${origin}/a`)
    expect(fetched.url).toBe(`${origin}/c`)
    expect(fetched.redirects).toEqual([
      { url: `${origin}/a`, status: 301 },
      { url: `${origin}/b`, status: 307 },
    ])
  })
})

describe('what is no page', () => {
  it.each([
    [401, {}, 'without a login (401); save the page in a browser'],
    [403, {}, 'without a login (403)'],
    [404, {}, 'there is no such page (404); check the address'],
    [410, {}, 'there is no such page (410)'],
    [429, {}, 'too many requests (429); try again later'],
    [429, { 'retry-after': '3600' }, 'too many requests (429); try again in 60 minutes'],
    [429, { 'retry-after': 'Thu, 08 May 2031 10:15:43 GMT' }, 'try again in 2 hours'],
    [451, {}, 'for legal reasons (451)'],
    [500, {}, 'the server has failed (500); try again later'],
    [503, { 'retry-after': 'Thu, 08 May 2003 10:15:43 GMT' }, 'the server has failed (503); try again later'],
    [503, { 'retry-after': '61' }, 'the server has failed (503); try again in 2 minutes'],
    [204, {}, 'the server sends no page (204)'],
    [206, {}, 'otherwise than with a page (206)'],
    [304, {}, 'otherwise than with a page (304)'],
    [302, {}, 'otherwise than with a page (302)'],
  ])('%i %j', async (status, headers, complaint) => {
    const { origin } = await serverWith({
      '/a': (_, response) => {
        response.writeHead(status, headers).end()
      },
    })
    const clock = testClock()
    await expect(testFetcher({ clock }).fetch(`${origin}/a`)).rejects.toThrow(complaint)
    expect(clock.pauses.filter((pause) => pause > 1000)).toEqual([])
  })

  it('waits once where it is asked for a short while', async () => {
    let times = 0
    const { origin, asked } = await serverWith({
      '/a': (request, response) =>
        times++ === 0
          ? page('', { 'retry-after': '4' }, 429)(request, response)
          : page(ARTICLE)(request, response),
      '/b': page('', { 'retry-after': '4' }, 503),
    })
    const clock = testClock()
    const fetcher = testFetcher({ clock })
    expect(text((await fetcher.fetch(`${origin}/a`)).bytes)).toBe(ARTICLE)
    expect(clock.pauses).toContain(4000)
    await expect(fetcher.fetch(`${origin}/b`)).rejects.toThrow('try again in 4 seconds')
    expect(asked).toEqual(['/robots.txt', '/a', '/a', '/b', '/b'])
  })

  it.each([
    ['image/png', 'this is no text (image/png); give the address of the article itself'],
    ['video/mp4', 'this is no text (video/mp4)'],
    ['Audio/MPEG; x=y', 'this is no text (audio/mpeg)'],
    ['text/css', 'this is no text (text/css)'],
    ['application/javascript', 'this is no text'],
  ])('of type %s', async (type, complaint) => {
    const { origin } = await serverWith({ '/a': page('x', { 'content-type': type }) })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow(complaint)
  })

  it.each(['application/octet-stream', 'application/pdf', 'application/json', 'text/plain', 'nonsense'])(
    'takes %s, and lets the content tell',
    async (type) => {
      const { origin } = await serverWith({ '/a': page('x', { 'content-type': type }) })
      expect(text((await testFetcher().fetch(`${origin}/a`)).bytes)).toBe('x')
    },
  )

  it('empty', async () => {
    const { origin } = await serverWith({ '/a': page('') })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('the server sends an empty page')
  })
})

describe('servers that do harm', () => {
  const endless = (chunk: string | Buffer) => (_: unknown, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more)
    }
    more()
  }

  it('one that never ends is cut off at the limit', async () => {
    const { origin } = await serverWith({ '/a': endless('x'.repeat(10_000)) })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('the page is larger than 0.1 MB')
  })

  it('a bomb is stopped while it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const { origin } = await serverWith({ '/a': page(bomb, { 'content-encoding': 'gzip' }) })
    const before = process.memoryUsage().arrayBuffers
    const began = performance.now()
    await expect(testFetcher({ limits: { size: 1_000_000 } }).fetch(`${origin}/a`)).rejects.toThrow(
      'larger than 1 MB',
    )
    expect(performance.now() - began).toBeLessThan(2000)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  it('one that is packed and never grows is cut off, too', async () => {
    // Empty blocks of deflate: bytes without end that unpack to nothing.
    const { origin } = await serverWith({
      '/a': (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))
        const empty = Buffer.from([0, 0, 0, 0xff, 0xff])
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(50_000, empty)));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
        request.once('close', () => response.destroy())
      },
    })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('the page is larger than 0.1 MB')
  })

  it('one that says it is too large is not read', async () => {
    const { origin } = await serverWith({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '999999999' })
        response.write('x')
      },
    })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('larger than 0.1 MB')
  })

  it.each([
    ['sends no head', { headers: 100 }, () => undefined, 'the server has stopped answering'],
    [
      'stops in the middle',
      { idle: 100 },
      (_: unknown, response: ServerResponse): void => void response.writeHead(200).write('x'),
      'the server has stopped answering',
    ],
    [
      'sends a byte now and then',
      { total: 300 },
      (_: unknown, response: ServerResponse) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('x'), 20)
        response.once('close', () => clearInterval(timer))
      },
      'has not come whole in the time it is given',
    ],
  ])('one that %s', async (_, limits, route, complaint) => {
    const { origin } = await serverWith({ '/a': route })
    await expect(testFetcher({ limits }).fetch(`${origin}/a`)).rejects.toThrow(complaint)
  })

  it('redirects without end are not followed', async () => {
    const { origin, asked } = await serverWith({ '/a': redirect('/b'), '/b': redirect('/a') })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow(
      'the address leads on more than 5 times; give the address that your browser ends at',
    )
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(6)
  })

  it('lies about the length, and breaks off', async () => {
    const { origin } = await serverWith({
      '/long': (_, response) => {
        response.writeHead(200, { 'content-length': '500' })
        response.write('half an article')
        setTimeout(() => response.destroy(), 20)
      },
      '/reset': (request) => {
        request.socket.resetAndDestroy()
      },
      '/garbage': (request) => {
        request.socket.end('this is not HTTP\r\n\r\n')
      },
      '/half': (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(ARTICLE).subarray(0, 30))
      },
      '/unpacked': page(ARTICLE, { 'content-encoding': 'gzip' }),
      '/odd': page(ARTICLE, { 'content-encoding': 'zstd' }),
      '/twice': page(ARTICLE, { 'content-encoding': 'gzip, gzip' }),
      '/head': (request) => {
        request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`)
      },
    })
    const fetcher = testFetcher()
    const complaint = (path: string) =>
      fetcher.fetch(`${origin}${path}`).then(String, (error: Error) => error.message)
    expect(await complaint('/long')).toContain('broke off')
    expect(await complaint('/reset')).toContain('broke off')
    expect(await complaint('/garbage')).toContain('does not speak HTTP as it should')
    expect(await complaint('/half')).toContain('damaged: it cannot be unpacked')
    expect(await complaint('/unpacked')).toContain('damaged: it cannot be unpacked')
    expect(await complaint('/odd')).toContain('packed in a way that Crossread cannot unpack')
    expect(await complaint('/twice')).toContain('packed in a way')
    expect(await complaint('/head')).toContain('the head of the answer is too long')
  })
})

describe('addresses inside', () => {
  it.each([
    ['http://10.0.0.1/', '10.0.0.1 is not on the public internet'],
    ['http://localhost/', 'localhost is not on the public internet'],
    ['http://[::1]/', '[::1] is not on the public internet'],
    ['http://0x7f000002/', '127.0.0.2 is not on the public internet'],
    ['file:///etc/passwd', 'only http and https are fetched, and not file'],
    ['gopher://gazette.example/', 'not gopher'],
    ['http://ann:secret@gazette.example/', 'a user name or password in the address'],
  ])('are refused where a page leads on to them: %s', async (location, complaint) => {
    const { origin } = await serverWith({ '/a': redirect(location) })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow(
      `${origin}/a: it leads on to "${location}", and `,
    )
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow(complaint)
  })

  it.each([
    [['10.0.0.7']],
    [['::1']],
    [['8.8.8.8', '192.168.1.1']],
    [['::ffff:127.0.0.1']],
    [['169.254.169.254']],
  ])('are refused where DNS answers with them: %j', async (addresses) => {
    const fetcher = testFetcher({ lookup: dns({ 'inside.example': addresses }) })
    await expect(fetcher.fetch('http://inside.example/')).rejects.toThrow(
      'inside.example is not on the public internet; use --allow-private',
    )
  })

  it('are refused where DNS answers with them to a redirect, and where it changes its mind', async () => {
    const { origin, port, asked } = await serverWith({
      '/a': redirect('http://other.example/b'),
      '/b': page('secret'),
    })
    const lookup = dns({ 'other.example': ['10.0.0.7'] })
    await expect(testFetcher({ lookup }).fetch(`${origin}/a`)).rejects.toThrow(
      'other.example is not on the public internet',
    )
    // Public when it was first asked, inside when asked again: what is checked is what the socket is given.
    let times = 0
    const rebinding = testFetcher({
      lookup: async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    })
    await rebinding.fetch(`http://rebinds.example:${port}/b`)
    await rebinding.close()
    const again = testFetcher({
      lookup: async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    })
    await expect(again.fetch(`http://rebinds.example:${port}/b`)).rejects.toThrow(
      'rebinds.example is not on the public',
    )
    expect(asked.filter((path) => path === '/b')).toHaveLength(1)
  })

  it('are refused by the rules that are in force', async () => {
    const { port, asked } = await serverWith({ '/a': page(ARTICLE) })
    const policy = { ...PUBLIC_ONLY, allowsPort: () => true }
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '127.1', 'gazette.example'])
      await expect(testFetcher({ policy }).fetch(`http://${host}:${port}/a`)).rejects.toThrow(
        'is not on the public',
      )
    expect(asked).toEqual([])
  })

  it('are reached where the user allows it', async () => {
    const { port } = await serverWith({ '/a': page(ARTICLE) })
    const fetched = await testFetcher({ policy: ANYWHERE }).fetch(`http://127.0.0.1:${port}/a`)
    expect(text(fetched.bytes)).toBe(ARTICLE)
  })

  it('a proxy of the environment is not used', async () => {
    const { origin } = await serverWith({ '/a': page(ARTICLE) })
    const { HTTP_PROXY } = process.env
    process.env['HTTP_PROXY'] = 'http://127.0.0.1:9'
    try {
      expect((await testFetcher().fetch(`${origin}/a`)).status).toBe(200)
    } finally {
      if (HTTP_PROXY === undefined) delete process.env['HTTP_PROXY']
      else process.env['HTTP_PROXY'] = HTTP_PROXY
    }
  })
})

describe('names and connections that fail', () => {
  it('of several addresses the next is tried', async () => {
    const { port } = await serverWith({ '/a': page(ARTICLE) })
    const policy = { ...AS_IF_PUBLIC, allowsAddress: () => true }
    const fetcher = testFetcher({ policy, lookup: dns({ 'two.example': ['127.0.0.9', '127.0.0.1'] }) })
    expect((await fetcher.fetch(`http://two.example:${port}/a`)).status).toBe(200)
  })

  it('a name that is looked up for ever', async () => {
    const fetcher = testFetcher({
      limits: { connect: 100 },
      ignoreRobots: true,
      lookup: () => new Promise(() => undefined),
    })
    await expect(fetcher.fetch('http://lost.example/')).rejects.toThrow(
      'lost.example cannot be reached: it does not answer',
    )
  })

  it('a server that is always about to answer', async () => {
    const { origin } = await serverWith({
      '/a': ({ socket }) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 10)
        socket.once('close', () => clearInterval(timer))
      },
    })
    await expect(testFetcher({ limits: { total: 300 } }).fetch(`${origin}/a`)).rejects.toThrow('given')
  })

  it('a redirect to nowhere', async () => {
    const { origin } = await serverWith({ '/a': redirect(''), '/b': redirect('http://[') })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('leads on more than 5 times')
    await expect(testFetcher().fetch(`${origin}/b`)).rejects.toThrow(
      'it leads on to "http://[", and this is no web address',
    )
  })

  it.each([
    ['ENOTFOUND', 'no host is found by the name "lost.example"'],
    ['EAI_AGAIN', 'no host is found by the name'],
    ['ECONNREFUSED', 'lost.example cannot be reached (ECONNREFUSED)'],
    ['CERT_HAS_EXPIRED', 'the server cannot be trusted to be lost.example (CERT_HAS_EXPIRED)'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the server cannot be trusted'],
  ])('%s', async (code, complaint) => {
    const lookup = () => Promise.reject(Object.assign(new Error('failed'), { code }))
    await expect(testFetcher({ lookup, ignoreRobots: true }).fetch('http://lost.example/')).rejects.toThrow(
      complaint,
    )
  })

  it('a name without addresses', async () => {
    await expect(testFetcher({ lookup: async () => [] }).fetch('http://lost.example/')).rejects.toThrow(
      'no host is found',
    )
  })

  it('a server that is not there', async () => {
    const { port } = await serverWith({})
    const fetcher = testFetcher({ lookup: dns({ 'gone.example': ['127.0.0.1'] }) })
    const free = port === 1 ? 2 : 1
    await expect(fetcher.fetch(`http://gone.example:${free}/`)).rejects.toThrow(
      'gone.example cannot be reached',
    )
  })

  it('a defect of ours is not taken for the server’s', async () => {
    const lookup = () => Promise.reject(new TypeError('ours'))
    await expect(testFetcher({ lookup, ignoreRobots: true }).fetch('http://lost.example/')).rejects.toThrow(
      TypeError,
    )
  })
})

describe('robots.txt', () => {
  it('is asked once a host, before anything else', async () => {
    const { origin, asked } = await serverWith({
      '/robots.txt': page('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' }),
      '/a': page(ARTICLE),
      '/private/b': page(ARTICLE),
    })
    const fetcher = testFetcher()
    await fetcher.fetch(`${origin}/a`)
    await expect(fetcher.fetch(`${origin}/private/b`)).rejects.toThrow(
      /robots\.txt of gazette\.example:\d+ asks programs not to fetch this; save the page in a browser and add the file, or use --ignore-robots/u,
    )
    expect(asked).toEqual(['/robots.txt', '/a'])
  })

  it('counts for where a redirect leads, too', async () => {
    const { origin, asked } = await serverWith({
      '/robots.txt': page('User-agent: *\nDisallow: /private'),
      '/a': redirect('/private/b'),
      '/private/b': page(ARTICLE),
    })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('asks programs not to')
    expect(asked).not.toContain('/private/b')
  })

  it('is passed over where the user says so', async () => {
    const { origin, asked } = await serverWith({
      '/robots.txt': page('User-agent: *\nDisallow: /'),
      '/a': page(ARTICLE),
    })
    await testFetcher({ ignoreRobots: true }).fetch(`${origin}/a`)
    expect(asked).toEqual(['/a'])
  })

  it('that cannot be had keeps us out', async () => {
    const { origin } = await serverWith({ '/robots.txt': page('', {}, 503), '/a': page(ARTICLE) })
    await expect(testFetcher().fetch(`${origin}/a`)).rejects.toThrow('cannot be had')
    const inside = await serverWith({ '/robots.txt': redirect('http://10.0.0.1/'), '/a': page(ARTICLE) })
    await expect(testFetcher().fetch(`${inside.origin}/a`)).rejects.toThrow(
      'robots.txt cannot be asked: it leads on to "http://10.0.0.1/", and 10.0.0.1 is not on the public internet',
    )
  })

  it('that never ends is read as far as it must be', async () => {
    const { origin } = await serverWith({
      '/robots.txt': (_, response) => {
        response.writeHead(200).write('User-agent: *\nDisallow: /private\n')
        const more = (): void => {
          while (!response.destroyed && response.write('# nothing\n'.repeat(1000)));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      },
      '/a': page(ARTICLE),
    })
    const fetcher = testFetcher()
    expect((await fetcher.fetch(`${origin}/a`)).status).toBe(200)
    await expect(fetcher.fetch(`${origin}/private`)).rejects.toThrow('asks programs not to')
  })

  it('may ask for a longer pause, within reason', async () => {
    const { origin } = await serverWith({
      '/robots.txt': page('User-agent: *\nCrawl-delay: 4'),
      '/a': page(ARTICLE),
    })
    const clock = testClock()
    await testFetcher({ clock }).fetch(`${origin}/a`)
    expect(clock.pauses.some((pause) => pause > 3000 && pause <= 4000)).toBe(true)
    const slow = await serverWith({
      '/robots.txt': page('User-agent: *\nCrawl-delay: 86400'),
      '/a': page(ARTICLE),
    })
    const patient = testClock()
    await testFetcher({ clock: patient }).fetch(`${slow.origin}/a`)
    expect(Math.max(...patient.pauses)).toBeLessThanOrEqual(10_000)
  })
})

describe('several at once', () => {
  it('one request at a time a host, and hosts side by side', async () => {
    let open = 0
    let most = 0
    const slow = (_: unknown, response: ServerResponse) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.writeHead(200).end(ARTICLE)
      }, 30)
    }
    const { port } = await serverWith({ '/a': slow, '/b': slow, '/c': slow })
    const fetcher = testFetcher({ ignoreRobots: true, policy: AS_IF_PUBLIC })
    await Promise.all(
      ['/a', '/b', '/c'].map((path) => fetcher.fetch(`http://gazette.example:${port}${path}`)),
    )
    expect(most).toBe(1)
    await Promise.all(
      ['one', 'two', 'three'].map((host) => fetcher.fetch(`http://${host}.example:${port}/a`)),
    )
    expect(most).toBe(3)
  })
})
