import { describe, expect, it } from 'vitest'
import { endpointAt } from '../../src/readers/settings.ts'

const KEYS = { OPENAI_API_KEY: 'sk-o', ANTHROPIC_API_KEY: 'sk-a' }

describe('endpointAt', () => {
  it.each([
    ['http://localhost:11434/v1', undefined, 'openai', 'http://localhost:11434/v1'],
    ['http://localhost:11434', undefined, 'openai', 'http://localhost:11434/v1'],
    ['http://localhost:8080/api/openai/', undefined, 'openai', 'http://localhost:8080/api/openai'],
    ['https://api.openai.com', undefined, 'openai', 'https://api.openai.com/v1'],
    ['https://api.anthropic.com', undefined, 'anthropic', 'https://api.anthropic.com/'],
    ['https://api.anthropic.com/v1', undefined, 'anthropic', 'https://api.anthropic.com/'],
    ['http://proxy.example/claude/v1/', 'anthropic', 'anthropic', 'http://proxy.example/claude'],
  ] as const)('reads %s (%s) as %s at %s', (address, given, protocol, href) => {
    const { protocol: chosen, url } = endpointAt(address, given, KEYS)
    expect([chosen, url.href]).toEqual([protocol, href])
  })

  it.each([
    ['http://localhost:11434/v1', KEYS, null],
    ['https://openai.com.evil.example/v1', KEYS, null],
    ['https://notopenai.com/v1', KEYS, null],
    ['https://api.openai.com/v1', KEYS, 'sk-o'],
    ['https://api.anthropic.com', KEYS, 'sk-a'],
    ['http://localhost:11434/v1', { ...KEYS, CROSSREAD_READER_KEY: 'sk-r' }, 'sk-r'],
    ['https://api.openai.com/v1', { ...KEYS, CROSSREAD_READER_KEY: 'sk-r' }, 'sk-r'],
    ['http://localhost:11434/v1', { CROSSREAD_READER_KEY: '' }, null],
  ])('sends to %s, with %j, the key %s', (address, env, key) => {
    expect(endpointAt(address, undefined, env).key).toBe(key)
  })

  it.each([
    ['localhost', /^--reader is no address of a server; write one like/u],
    ['ftp://localhost/', /^--reader is no address/u],
    ['http://me:sk-secret@localhost/v1', /^--reader holds a password or a query; leave it out/u],
    ['http://localhost/v1?key=sk-secret', /^--reader holds a password or a query/u],
    [
      'https://api.openai.com/v1',
      /^api\.openai\.com needs a key; set OPENAI_API_KEY or CROSSREAD_READER_KEY/u,
    ],
    ['https://api.anthropic.com', /^api\.anthropic\.com needs a key; set ANTHROPIC_API_KEY/u],
  ])('refuses %s without a key in one sentence, and repeats no secret', (address, message) => {
    expect(() => endpointAt(address, undefined, {})).toThrow(message)
    expect(() => endpointAt(address, undefined, {})).not.toThrow(/secret/u)
  })
})
