import type { UserError } from '../../util/user-error.ts'
import { GENERATOR } from '../../util/version.ts'
import type { Placed } from './shelf.ts'
import type { Source } from './source.ts'

/** An article of a capture with where it came to stand. */
export interface Taken extends Placed {
  readonly outlet: string
  readonly title: string
}

/**
 * What is kept of a capture beside its bytes, in the order in which it is written. Of a file only the name is kept: where it lay on
 * somebody's disk is nobody else's business.
 *
 * @param file base name of the bytes.
 */
export function recordOf(
  { capture, at, fetched }: Source,
  kept: { readonly file: string; readonly sha256: string; readonly size: number },
  taken: readonly Taken[],
  problems: readonly UserError[],
): Readonly<Record<string, unknown>> {
  return {
    crossread: GENERATOR.version,
    ...(fetched
      ? {
          asked: fetched.asked,
          url: fetched.url,
          redirects: fetched.redirects,
          status: fetched.status,
          headers: fetched.headers,
          fetched: at.toISOString(),
        }
      : {
          name: capture.file,
          captured: capture.captured?.instant ?? capture.captured?.value ?? null,
          added: at.toISOString(),
        }),
    file: kept.file,
    sha256: kept.sha256,
    size: kept.size,
    articles: taken.map(({ state, file, outlet, title }) => ({ state, file, outlet, title })),
    problems: problems.map(({ what }) => what),
  }
}
