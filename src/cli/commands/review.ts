import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ledgerPath } from '../../ledger/index.ts'
import { reconcile, withDecisions } from '../../pipeline.ts'
import { readPaths } from '../../read/index.ts'
import { decisionText, progressOf, progressText, REASON_CHOICES } from '../../report/review.ts'
import { loadReviewTemplates, ownTemplates } from '../../report/templates.ts'
import { deskView } from '../../report/view/desk.ts'
import { queueView } from '../../report/view/queue.ts'
import { type Office, openBrowser, type Pages, startReview } from '../../review/index.ts'
import { UserError } from '../../util/user-error.ts'
import { GENERATOR } from '../../util/version.ts'
import type { Console } from '../console.ts'
import { announce } from '../intake.ts'
import { interrupted } from '../interrupted.ts'
import { reviewerName } from '../reviewer.ts'

export interface ReviewRequest {
  readonly paths: readonly string[]
  readonly captured: string | undefined
  /** The ledger of all stories, where it is not to lie beside each. */
  readonly ledger: string | undefined
  readonly reviewer: string | undefined
  readonly template: string | undefined
  readonly port: number | undefined
  /** Opens a browser. */
  readonly open: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Serves the review page until it is interrupted.
 *
 * @returns 0 when it was, 2 where there is nothing to review.
 * @throws UserError where the page cannot be served.
 */
export async function review(request: ReviewRequest, console: Console): Promise<number> {
  const { paths, captured, port } = request
  const pages = pagesOf(request.template)
  await console.progress('reading')
  const intake = await readPaths(paths, { captured })
  console.settle()
  announce(intake, console)
  if (intake.found.length === 0) return 2
  const server = await startReview(officeOf(request), pages, {
    port: port ?? null,
    reviewer: proposedReviewer(request),
    onDefect: (error) => {
      console.error(new UserError(null, `Crossread itself failed (${String(error)})`, 'please report it'))
      if (error instanceof Error) console.detail(error.stack ?? error.message)
    },
  })
  // Before the address is out: whoever waits for it may end us at once.
  const stopped = interrupted()
  console.result(
    `Review: ${server.url}\nOpen this address in a browser on this machine; Ctrl-C ends the review. Decisions are on the disk as soon as the page says so.\n`,
  )
  if (request.open) {
    openBrowser(server.url, () => {
      console.warning('No browser could be started: open the address yourself.')
    })
  }
  await stopped
  await server.close()
  return 0
}

function proposedReviewer({ reviewer, env, paths }: ReviewRequest): string {
  try {
    return reviewerName(reviewer, env, paths[0] ?? '.')
  } catch (error) {
    // The page asks for it.
    if (error instanceof UserError && reviewer === undefined) return ''
    throw error
  }
}

function officeOf({ paths, captured, ledger }: ReviewRequest): Office {
  return {
    watched: ledger === undefined ? paths : [...paths, ledger],
    read: async () => {
      const { found, problems } = await readPaths(paths, { captured })
      return {
        stories: found.map(({ story, articles, folder }) => ({
          story,
          articles,
          ledger: ledgerPath(folder, ledger),
        })),
        troubles: problems.map(({ message }) => message),
      }
    },
    reconcile: ({ story, articles }) => reconcile(story, articles),
    withDecisions,
  }
}

function pagesOf(folder: string | undefined): Pages {
  const templates = loadReviewTemplates(folder)
  return {
    style: templates.style,
    script: builtScript(),
    shell: templates.shell({ generator: `${GENERATOR.name} ${GENERATOR.version}`, reasons: REASON_CHOICES }),
    stories: (stories) => templates.stories({ stories }),
    queue: (r) => {
      const view = queueView(r)
      return { title: view.title, html: templates.queue(view) }
    },
    desk: (r, finding) => {
      const view = deskView(r, finding)
      return view && templates.desk(view)
    },
    progress: (r) => {
      const progress = progressOf(r)
      return { total: progress.total, decided: progress.decided, text: progressText(progress) }
    },
    decision: decisionText,
  }
}

/** The page's script, which the build makes of src/review/client. */
function builtScript(): string {
  const file = join(dirname(ownTemplates()), 'dist', 'review.js')
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UserError(
      { file },
      'the script of the review page is missing',
      'run npm run build, or install Crossread again',
    )
  }
}
