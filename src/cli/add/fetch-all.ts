import type { Fetched, Fetcher } from '../../capture/index.ts'
import { UserError } from '../../util/user-error.ts'

/** Hosts that are asked at the same time: of each a page of 50 MB may be held. */
const MOST_HOSTS = 4

/**
 * Fetches addresses, those of one host in the order given, several hosts side by side; what has come is handed on before the host's next
 * is fetched, so that no more than one page a host is held.
 *
 * @param done is called once for each address; the others wait for it.
 */
export async function fetchAll(
  addresses: readonly string[],
  fetcher: Fetcher,
  done: (address: string, result: Fetched | UserError) => Promise<void>,
): Promise<void> {
  const waiting = [...byHost(addresses)]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      for (const address of next) await done(address, await fetched(address, fetcher))
  }
  await Promise.all(Array.from({ length: MOST_HOSTS }, work))
}

async function fetched(address: string, fetcher: Fetcher): Promise<Fetched | UserError> {
  try {
    return await fetcher.fetch(address)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

function byHost(addresses: readonly string[]): Iterable<readonly string[]> {
  const hosts = new Map<string, string[]>()
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).hostname : ''
    hosts.set(host, [...(hosts.get(host) ?? []), address])
  }
  return hosts.values()
}
