import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Milliseconds after which a browser has surely read the file. */
const READ = 30_000

/**
 * Opens an address in the user's browser by way of a file that only this user can read: what a program is started with
 * can be seen by everybody on the machine, and the address holds the key.
 *
 * @param onFailure told where no browser could be started.
 */
export function openBrowser(url: string, onFailure: () => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-open-'))
  const file = join(folder, 'review.html')
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  writeFileSync(file, redirectTo(url), { mode: 0o600 })
  const [program, ...args] = starter(pathToFileURL(file).href)
  const child = spawn(program, args, { detached: true, stdio: 'ignore' })
  child.once('error', onFailure)
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) onFailure()
  })
  child.unref()
  setTimeout(remove, READ).unref()
  process.once('exit', remove)
}

function redirectTo(url: string): string {
  return `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Crossread review</title><meta http-equiv="refresh" content="0; url=${url}">\n`
}

function starter(address: string): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return ['xdg-open', address]
}
