import { request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectionsOf, type Lookup } from '../../src/capture/connection.ts'
import { type Policy, PUBLIC_ONLY } from '../../src/capture/policy.ts'
import { AS_IF_PUBLIC, dns, page, SHORT, serverWith } from './server.ts'

function connect(policy: Policy, address: string, lookup: Lookup = dns()): Promise<number> {
  const dispatcher = connectionsOf(policy, SHORT, lookup)
  onTestFinished(() => dispatcher.destroy())
  return request(address, { dispatcher }).then(({ statusCode, body }) => body.dump().then(() => statusCode))
}

/** Whatever let an address through before it came to connecting. */
describe('connectionsOf', () => {
  it('connects to what the policy allows', async () => {
    const { port } = await serverWith({ '/': page('x') })
    expect(await connect(AS_IF_PUBLIC, `http://gazette.example:${port}/`)).toBe(200)
    expect(await connect(AS_IF_PUBLIC, `http://127.0.0.1:${port}/`)).toBe(200)
  })

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', 'gazette.example'])('refuses %s', async (host) => {
    const { port, asked } = await serverWith({ '/': page('x') })
    await expect(connect(PUBLIC_ONLY, `http://${host}:${port}/`)).rejects.toThrow(
      'is not on the public internet',
    )
    expect(asked).toEqual([])
  })

  it('asks the socket where it is', async () => {
    const { port, asked } = await serverWith({ '/': page('x') })
    // Taken in once, by what DNS says, and not again.
    let times = 0
    const policy = { ...AS_IF_PUBLIC, allowsAddress: () => times++ === 0 }
    await expect(connect(policy, `http://gazette.example:${port}/`)).rejects.toThrow(
      'gazette.example is not on the public',
    )
    expect(asked).toEqual([])
  })
})
