import { isPublicAddress } from './address.ts'

/** Where fetching may go. What it says of an address holds for the one that a socket connects to, whatever name it was found by. */
export interface Policy {
  readonly allowsAddress: (address: string) => boolean
  readonly allowsPort: (port: number) => boolean
  /** Of names alone, before they are looked up. */
  readonly allowsName: (host: string) => boolean
}

/** Ports on which pages are served; on others an address is more likely to be that of a service that is nobody's page. */
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443])
/** Names that stand for this machine or this network (RFC 6761 6.3, RFC 6762, RFC 8375, and `internal`, which ICANN keeps for it). */
const LOCAL_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)\.?$/u

/** The public internet, and the ports of the web. */
export const PUBLIC_ONLY: Policy = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => WEB_PORTS.has(port),
  allowsName: (host) => !LOCAL_NAME.test(host),
}

/** Everything: for a newsroom's own servers. */
export const ANYWHERE: Policy = {
  allowsAddress: () => true,
  allowsPort: () => true,
  allowsName: () => true,
}
