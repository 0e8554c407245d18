import { run } from './run.ts'

const FAILED = 2

// Node would exit with 1, by which `check` says that there are findings.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? String(error)}\n`)
  process.exit(FAILED)
})
// Whoever reads our output may stop early (`crossread mentions … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  // The check is over when it prints, and its exit code is what it was run for.
  if (!process.argv.includes('check')) process.exit()
})

// Awaited here without `await`: the build makes one classic script of this, to be kept compiled (launch.ts).
void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
