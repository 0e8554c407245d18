/** `npm run bench:own`: reports the invented stories of ./own and scores each set against its keys (`-- --list` prints every miss). */
import { join } from 'node:path'
import { keysIn, reportsOf } from './keys.ts'
import { list, scoreOf, table } from './score.ts'

const first = join(import.meta.dirname, 'own')
const SETS = { first, second: join(first, 'second') }

for (const [name, folder] of Object.entries(SETS)) {
  const score = scoreOf(keysIn(join(folder, 'keys')), await reportsOf(join(folder, 'stories')))
  console.log(`${name} set`)
  if (process.argv.includes('--list')) console.log(`${list(score)}\n`)
  console.log(table(score))
}
