#!/usr/bin/env node
import { run } from './run.ts'

// Whoever reads our output may stop early (`crossread mentions … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), process)
