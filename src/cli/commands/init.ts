import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isThere } from '../../read/load.ts'
import type { Console } from '../console.ts'
import { FILES, LINES } from '../init/files.ts'
import { writeFiles } from '../write.ts'

/**
 * Sets up a folder for the gate: settings, a sample story that two outlets tell, what git ignores and merges, a workflow. Nothing that is
 * there is overwritten, and the sample is left out where there are sources already.
 *
 * @returns 0.
 * @throws UserError where the folder cannot be written.
 */
export async function init(folder: string, console: Console): Promise<number> {
  const hasSources = await isThere(join(folder, 'sources'))
  for (const [name, text] of FILES) {
    const path = join(folder, name)
    if (name.startsWith('sources/') && hasSources) continue
    if (await isThere(path)) {
      console.result(`  kept     ${name}\n`)
      continue
    }
    await writeFiles(dirname(path), new Map([[basename(path), text]]), 'these files')
    console.result(`  created  ${name}\n`)
  }
  for (const [name, lines] of LINES) {
    const path = join(folder, name)
    const before = await readFile(path, 'utf8').catch(() => '')
    const missing = lines.filter((line) => !before.split(/\r?\n/u).includes(line))
    const said = missing.length === 0 ? 'kept     ' : before === '' ? 'created  ' : 'added to '
    if (missing.length > 0) {
      const start = before === '' || before.endsWith('\n') ? before : `${before}\n`
      await writeFiles(folder, new Map([[name, `${start}${missing.join('\n')}\n`]]), 'these files')
    }
    console.result(`  ${said}${name}\n`)
  }
  console.result(`\nNext: ${folder === '.' ? '' : `cd ${folder} && `}npx crossread check\n`)
  return 0
}
