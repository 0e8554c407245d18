/**
 * A process that writes to a ledger, for the tests to start several of and to kill.
 *
 *   writer.ts append PATH NAME COUNT   appends COUNT decisions and prints the id of each when it is acknowledged
 *   writer.ts prune PATH COUNT         prunes COUNT times what is about the finding `unwanted`
 */
import { appendEntry, pruneLedger } from '../../src/ledger/index.ts'
import { decision } from './lines.ts'

const [task, path = '', ...rest] = process.argv.slice(2)

if (task === 'append') {
  const [name = '', count] = rest
  for (let i = 0; i < Number(count); i++) {
    const id = `${name}-${i}`
    await appendEntry(path, decision({ id, reviewer: name, note: 'x'.repeat(i % 500) }))
    process.stdout.write(`${id}\n`)
  }
} else {
  for (let i = 0; i < Number(rest[0]); i++) {
    await pruneLedger(path, ({ finding }) => finding === 'unwanted')
    await appendEntry(path, decision({ id: `unwanted-${i}`, finding: 'unwanted' }))
  }
}
