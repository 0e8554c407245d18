/** `npm run bench:own`: reports the invented stories of ./own and scores them against their keys (`-- --list` prints every miss). */
import { join } from 'node:path'
import { keysIn, reportsOf } from './keys.ts'
import { list, scoreOf, table } from './score.ts'

const own = join(import.meta.dirname, 'own')
const score = scoreOf(keysIn(join(own, 'keys')), await reportsOf(join(own, 'stories')))
if (process.argv.includes('--list')) console.log(`${list(score)}\n`)
console.log(table(score))
