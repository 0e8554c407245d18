import ipaddr from 'ipaddr.js'

/** Ranges of IPv6 that are in use for hosts of the internet (RFC 4291 2.4); what lies outside is nobody's, or a special one. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
/** The well-known prefix of NAT64 (RFC 6052 2.1): the last 32 bits are the IPv4 address that is really reached. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** Where Azure answers its own machines on a public address, by Microsoft's documentation ("What is IP address 168.63.129.16?"). */
const AZURE = '168.63.129.16'

/**
 * Whether an address belongs to a host of the public internet: none that is loopback, private, shared (CGNAT), link-local,
 * unique-local, multicast, unspecified, reserved or for documentation, and none in which another address is wrapped (IPv4-mapped,
 * 6to4, Teredo, …). NAT64 alone is unwrapped and judged by what is in it: on networks without IPv4 all hosts are reached so.
 *
 * @param address as sockets and DNS have it; a zone (`%eth0`) makes it link-local.
 */
export function isPublicAddress(address: string): boolean {
  if (address === AZURE || address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'
  if (parsed.match(NAT64)) {
    const embedded = new ipaddr.IPv4(parsed.toByteArray().slice(-4))
    return embedded.range() === 'unicast'
  }
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast'
}
