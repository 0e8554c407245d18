import { ejectTemplates } from '../../report/templates.ts'
import type { Console } from '../console.ts'

/**
 * Copies Crossread's templates to a new folder and says what to do with them.
 *
 * @throws UserError where the folder exists or cannot be made.
 */
export function eject(folder: string, console: Console): number {
  ejectTemplates(folder)
  if (!console.loudness.quiet) {
    console.result(
      `Templates: ${folder}\nChange what you like (README.md there says how), then: crossread report … --template ${folder}\n`,
    )
  }
  return 0
}
