import { basename, dirname } from 'node:path'
import { CHECK_FORMATS, type CheckFormat } from '../../check/formats.ts'
import type { CheckResult } from '../../model/check.ts'
import { nearest } from '../../util/nearest.ts'
import { excerpt, UserError } from '../../util/user-error.ts'
import { writeFiles } from '../write.ts'

/** A format and the file it goes to; null for standard output. */
export interface Output {
  readonly format: CheckFormat
  readonly file: string | null
}

/** How results are rendered. */
export interface OutputOptions {
  readonly color: boolean
  /** Whether findings that are known or reviewed are listed, marked as such, where a format can. */
  readonly suppressed: boolean
}

export type CheckRenderer = (result: CheckResult, options: OutputOptions) => string

const RENDERERS: Readonly<Record<CheckFormat, () => Promise<CheckRenderer>>> = {
  stylish: async () => (await import('../../report/gate/stylish.ts')).renderStylish,
  json: async () => (await import('../../report/gate/json.ts')).renderCheckJson,
  sarif: async () => (await import('../../report/gate/sarif.ts')).renderSarif,
  junit: async () => (await import('../../report/gate/junit.ts')).renderJunit,
  github: async () => (await import('../../report/gate/github.ts')).renderGithub,
  gitlab: async () => (await import('../../report/gate/gitlab.ts')).renderGitlab,
}

/**
 * Reads what to print and where: `stylish`, `sarif=results.sarif`, several with commas between or as several arguments.
 *
 * @param outputFile where a format without a file of its own goes; there may be one such format then, as there may for standard output.
 * @throws UserError where a format is unknown, or two outputs would go to one place.
 */
export function parseOutputs(given: readonly string[], outputFile: string | undefined): Output[] {
  const outputs = given
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one): Output => {
      const equals = one.indexOf('=')
      const file = equals < 0 ? outputFile : one.slice(equals + 1)
      return { format: formatNamed(equals < 0 ? one : one.slice(0, equals)), file: file || null }
    })
  if (outputs.length === 0) throw new UserError(null, '--format names no format', choose())
  const taken = new Set<string | null>()
  for (const { format, file } of outputs) {
    if (taken.has(file)) {
      throw new UserError(
        null,
        `two formats would be written to ${file ?? 'standard output'}`,
        `give ${format} a file of its own: --format ${format}=FILE`,
      )
    }
    taken.add(file)
  }
  return outputs
}

function formatNamed(name: string): CheckFormat {
  const format = CHECK_FORMATS.find((known) => known === name)
  if (format) return format
  const near = nearest(name, CHECK_FORMATS)
  throw new UserError(
    null,
    `${excerpt(name)} is no format of the gate`,
    near === null ? choose() : `did you mean ${near}`,
  )
}

const choose = (): string => `choose from ${CHECK_FORMATS.join(', ')}`

/**
 * Renders a result in every format wanted and writes the files; all is rendered before anything is written.
 *
 * @returns what goes to standard output, the formats in the order given.
 * @throws UserError where a file cannot be written.
 */
export async function putOut(
  outputs: readonly Output[],
  result: CheckResult,
  options: OutputOptions,
): Promise<string> {
  const texts: { readonly file: string | null; readonly text: string }[] = []
  for (const { format, file } of outputs) {
    const render = await RENDERERS[format]()
    texts.push({ file, text: render(result, { ...options, color: options.color && file === null }) })
  }
  for (const { file, text } of texts)
    if (file !== null) await writeFiles(dirname(file), new Map([[basename(file), text]]), 'the results')
  return texts.map(({ file, text }) => (file === null ? text : '')).join('')
}
