import { keep, kept } from './dom.ts'

/** The token of the server, as the address had it behind `#`. */
const KEPT = 'crossread-key'
const CHANNEL = 'crossread-key'
/** Milliseconds to wait for another tab of this page to hand its key over. */
const PATIENCE = 300

/**
 * The key of this run of the server: from the address, from this tab, or from another tab of the same page. It leaves the
 * address bar and the history at once.
 */
export async function findKey(): Promise<string> {
  const [, given = ''] = /^#key=([\w-]+)$/u.exec(location.hash) ?? []
  if (given !== '') {
    history.replaceState(null, '', location.pathname + location.search)
    keep('sessionStorage', KEPT, given)
  }
  const key = given || kept('sessionStorage', KEPT) || (await askOtherTabs())
  if (key !== '') share(key)
  return key
}

export function forgetKey(): void {
  keep('sessionStorage', KEPT, '')
}

/** Only pages of this address and port hear it: those of this server. */
function share(key: string): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }) => {
    if (data === 'who has it?') channel.postMessage({ key })
  })
}

function askOtherTabs(): Promise<string> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL)
    const done = (key: string): void => {
      channel.close()
      if (key !== '') keep('sessionStorage', KEPT, key)
      resolve(key)
    }
    channel.addEventListener('message', ({ data }) => {
      if (typeof data?.key === 'string') done(data.key)
    })
    channel.postMessage('who has it?')
    setTimeout(() => done(''), PATIENCE)
  })
}
