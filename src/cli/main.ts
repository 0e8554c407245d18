import { run } from './run.ts'

// Whoever reads our output may stop early (`crossread mentions … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

// Awaited here without `await`: the build makes one classic script of this, to be kept compiled (launch.ts).
void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code
})
