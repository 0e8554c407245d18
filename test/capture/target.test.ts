import { describe, expect, it } from 'vitest'
import { ANYWHERE, PUBLIC_ONLY } from '../../src/capture/policy.ts'
import { targetOf } from '../../src/capture/target.ts'

const target = (address: string, base: string | null = null) =>
  targetOf(address, PUBLIC_ONLY, 'given', base === null ? null : new URL(base)).href

describe('targetOf', () => {
  it.each([
    ['https://gazette.example/a?b=c#part', 'https://gazette.example/a?b=c'],
    ['HTTP://Gazette.Example:80/', 'http://gazette.example/'],
    ['http://gazette.example:8080/a', 'http://gazette.example:8080/a'],
    ['https://8.8.8.8/a', 'https://8.8.8.8/a'],
    ['https://notlocalhost.example/', 'https://notlocalhost.example/'],
    ['https://localhost.example/', 'https://localhost.example/'],
  ])('follows %s', (address, expected) => {
    expect(target(address)).toBe(expected)
  })

  it.each([
    ['file:///etc/passwd', 'only http and https are fetched, and not file; name the file itself'],
    ['ftp://gazette.example/a', 'not ftp'],
    ['javascript:alert(1)', 'not javascript'],
    ['data:text/html,hello', 'not data'],
    ['gazette.example/a', 'this is no web address'],
    ['http://', 'this is no web address'],
    ['https://ann:secret@gazette.example/', 'a user name or password in the address'],
    ['https://ann@gazette.example/', 'a user name or password'],
    ['http://gazette.example:22/', 'not fetched from port 22'],
    ['http://gazette.example:6379/', 'not fetched from port 6379'],
    [`https://gazette.example/${'a'.repeat(5000)}`, 'the address is longer than any article’s'],
    ['http://localhost/', 'localhost is not on the public internet'],
    ['http://LOCALHOST./', 'localhost. is not on the public internet'],
    ['http://a.localhost/', 'a.localhost is not'],
    ['http://printer.local/', 'printer.local is not'],
    ['http://metadata.google.internal/', 'metadata.google.internal is not'],
    ['http://127.0.0.1/', '127.0.0.1 is not'],
    ['http://0x7f.1/', '127.0.0.1 is not'],
    ['http://2130706433/', '127.0.0.1 is not'],
    ['http://017700000001/', '127.0.0.1 is not'],
    ['http://127.1/', '127.0.0.1 is not'],
    ['http://①②⑦.⓪.⓪.①/', '127.0.0.1 is not'],
    ['http://0/', '0.0.0.0 is not'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is not'],
    ['http://[::1]/', '[::1] is not'],
    ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1] is not'],
    ['http://[fd00::1]/', '[fd00::1] is not'],
  ])('refuses %s', (address, complaint) => {
    expect(() => target(address)).toThrow(complaint)
  })

  it('names where a redirect leads', () => {
    expect(target('/b', 'https://gazette.example/a')).toBe('https://gazette.example/b')
    expect(() => target('http://10.0.0.1/', 'https://gazette.example/a')).toThrow(
      'given: it leads on to "http://10.0.0.1/", and 10.0.0.1 is not on the public internet; use --allow-private',
    )
    expect(() => target('//localhost/', 'https://gazette.example/a')).toThrow('localhost is not')
  })

  it('lets everything on the own network through where that is allowed, and other schemes not', () => {
    expect(targetOf('http://127.0.0.1:3000/', ANYWHERE, 'given', null).href).toBe('http://127.0.0.1:3000/')
    expect(() => targetOf('file:///etc/passwd', ANYWHERE, 'given', null)).toThrow('not file')
    expect(() => targetOf('http://a:b@127.0.0.1/', ANYWHERE, 'given', null)).toThrow('password')
  })
})
