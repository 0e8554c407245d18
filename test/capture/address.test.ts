import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/capture/address.ts'

describe('an address is public', () => {
  it.each([
    ['8.8.8.8', 'IPv4'],
    ['100.63.255.255', 'just below CGNAT'],
    ['100.128.0.0', 'just above CGNAT'],
    ['172.15.255.255', 'just below the private range'],
    ['172.32.0.0', 'just above it'],
    ['169.253.255.255', 'just below link-local'],
    ['192.167.255.255', 'just below the private range'],
    ['11.0.0.0', 'just above the private range'],
    ['223.255.255.255', 'just below multicast'],
    ['2606:4700::1111', 'IPv6'],
    ['64:ff9b::808:808', 'a public address by NAT64'],
  ])('%s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('an address is not public', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['169.254.169.254', 'link-local, where clouds keep their keys'],
    ['168.63.129.16', 'where Azure answers its own machines'],
    ['100.64.0.1', 'CGNAT'],
    ['100.127.255.255', 'CGNAT'],
    ['192.0.0.8', 'reserved'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['2606:4700::1111%eth0', 'any with a zone'],
    ['fec0::1', 'site-local'],
    ['fc00::1', 'unique-local'],
    ['fd12:3456::1', 'unique-local'],
    ['ff02::1', 'multicast'],
    ['::ffff:8.8.8.8', 'IPv4-mapped, even of a public one'],
    ['::ffff:7f00:1', 'IPv4-mapped'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::ffff:0:127.0.0.1', 'IPv4-translated'],
    ['64:ff9b::7f00:1', 'loopback by NAT64'],
    ['64:ff9b::a9fe:a9fe', 'link-local by NAT64'],
    ['64:ff9b:1::808:808', 'NAT64 of a local network'],
    ['2002:7f00:1::', '6to4'],
    ['2002:808:808::', '6to4, even of a public one'],
    ['2001:0:1:2::3', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['100::1', 'discard'],
    ['4000::1', 'nobody’s'],
    ['2130706433', 'no address as sockets have it'],
    ['gazette.example', 'a name'],
    ['', 'nothing'],
  ])('%s: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})
