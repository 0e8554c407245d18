import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compilePrompt, type Prompt } from './prompt.ts'

/** The version in use. A changed prompt is a new file: what older replies answered stays on record. */
const VERSION = 'v1'

/** Reads the prompt in use from the folder of templates. */
export async function loadPrompt(templates: string): Promise<Prompt> {
  const template = await readFile(join(templates, `reader-prompt.${VERSION}.hbs`), 'utf8')
  return compilePrompt(VERSION, template.replace(/\r\n?/gu, '\n'))
}
