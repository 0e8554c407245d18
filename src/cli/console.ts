import type { Writable } from 'node:stream'
import picocolors from 'picocolors'
import { type UserError, visible } from '../util/user-error.ts'

/** A standard stream; the optional parts are there on a terminal. */
type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export interface Surroundings {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Loudness {
  readonly quiet: boolean
  readonly verbose: boolean
}

const USUAL_WIDTH = 80

/**
 * All that commands say. Results go to standard output; errors, warnings, details and progress to standard error,
 * progress only on a terminal.
 */
export interface Console {
  readonly loudness: Loudness
  /** Whether results may be coloured. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  result(text: string): void
  error(error: UserError): void
  warning(sentence: string): void
  /** Said with --verbose only; one line or several. */
  detail(text: string): void
  /** Says what is being done, until the next call or `settle`. */
  progress(text: string): Promise<void>
  settle(): void
}

export function createConsole({ stdout, stderr, env }: Surroundings, loudness: Loudness): Console {
  const paint = picocolors.createColors(wantsColor(stderr, env))
  let spinner: { text: string; stop(): unknown } | null = null
  const say = (line: string): void => {
    stderr.write(`${line}\n`)
  }
  return {
    loudness,
    color: wantsColor(stdout, env),
    width: stdout.columns ?? USUAL_WIDTH,
    result: (text) => void stdout.write(text),
    error: ({ message }) => say(`${paint.red('error:')} ${message}`),
    warning: (sentence) => {
      if (!loudness.quiet) say(`${paint.yellow('warning:')} ${visible(sentence)}`)
    },
    detail: (text) => {
      if (loudness.verbose) for (const line of text.split('\n')) say(paint.dim(visible(line)))
    },
    progress: async (text) => {
      if (!stderr.isTTY || loudness.quiet || env['TERM'] === 'dumb') return
      if (spinner) spinner.text = visible(text)
      else {
        const { default: start } = await import('yocto-spinner')
        spinner = start({ text: visible(text), stream: stderr }).start()
      }
    },
    settle: () => {
      spinner?.stop()
      spinner = null
    },
  }
}

/** NO_COLOR (no-color.org) before FORCE_COLOR (force-color.org) before what the stream is. */
function wantsColor(stream: Stream, env: Surroundings['env']): boolean {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Runs a command with the console its options ask for. */
export type Perform = (
  options: { readonly quiet: boolean | undefined; readonly verbose: boolean | undefined },
  work: (console: Console) => Promise<number>,
) => Promise<void>
