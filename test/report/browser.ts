import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's Chromium, or what CROSSREAD_CHROMIUM names; browser tests are skipped where there is none. */
const executablePath = process.env['CROSSREAD_CHROMIUM'] ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(executablePath)

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGS })
}

/** What went wrong or went out while a page was open. */
export interface Observed {
  readonly page: Page
  readonly errors: string[]
  readonly requests: string[]
}

/** Opens HTML as a local file in a fresh context. */
export async function open(
  browser: Browser,
  html: string,
  options: BrowserContextOptions & { readonly fragment?: string } = {},
): Promise<Observed> {
  const { fragment = '', ...context } = options
  const folder = mkdtempSync(join(tmpdir(), 'crossread-report-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const page = await (await browser.newContext(context)).newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => errors.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
  page.on('close', () => rmSync(folder, { recursive: true }))
  await page.goto(`${pathToFileURL(file).href}${fragment}`)
  return { page, errors, requests }
}
