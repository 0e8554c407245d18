import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { folderWith } from '../folder.ts'
import { decide, ours, queueOf, type RunningReview, send, startReview } from './server.ts'
import { LIGHTHOUSE } from './story.ts'

async function running(folder?: string): Promise<RunningReview> {
  const review = await startReview(folder)
  onTestFinished(async () => {
    await review.stop()
  })
  return review
}

const undo = (review: RunningReview, finding: string, reviewer: string) =>
  send(review, '/api/story/lighthouse/undo', ours(review), {
    method: 'POST',
    body: JSON.stringify({ id: crypto.randomUUID(), finding, reviewer }),
  })

describe('what is recorded', () => {
  it('is on the disk when it is acknowledged, with the finding as it was', async () => {
    const review = await running()
    const [first = '', second = ''] = await queueOf(review)
    const reply = await decide(review, {
      finding: first,
      preferred: 1,
      why: 'the later edition',
      note: ' noted ',
    })
    expect(reply.status).toBe(201)
    expect(JSON.parse(reply.body).progress).toMatchObject({ total: 5, decided: 1, text: '1 of 5 decided' })
    expect(review.ledger()).toMatchObject([
      {
        finding: first,
        verdict: 'confirmed',
        prefer: { outlet: 'Inland Post', why: 'the later edition' },
        note: 'noted',
        reviewer: 'Mia',
        readings: [{ outlet: 'Coast Herald' }, { outlet: 'Inland Post' }],
      },
    ])
    await decide(review, { finding: second, verdict: 'duplicate', duplicateOf: first })
    expect(review.ledger()).toHaveLength(2)
  })

  it('is recorded once where the page sends it again', async () => {
    const review = await running()
    const [finding = ''] = await queueOf(review)
    const decision = { id: crypto.randomUUID(), finding }
    expect((await decide(review, decision)).status).toBe(201)
    expect((await decide(review, decision)).status).toBe(201)
    expect(review.ledger()).toHaveLength(1)
  })

  it('is not said to be recorded where its id is that of another line', async () => {
    const review = await running()
    const [finding = ''] = await queueOf(review)
    const id = crypto.randomUUID()
    expect((await decide(review, { id, finding })).status).toBe(201)
    for (const other of [{ reviewer: 'Jo' }, { verdict: 'follow-up' }])
      expect((await decide(review, { id, finding, ...other })).status).toBe(400)
    expect(review.ledger()).toHaveLength(1)
  })

  it('is taken back by a further line, by whoever decided', async () => {
    const review = await running()
    const [finding = ''] = await queueOf(review)
    await decide(review, { finding })
    expect((await undo(review, finding, 'Jo')).status).toBe(409)
    expect(JSON.parse((await undo(review, finding, 'Mia')).body).progress.decided).toBe(0)
    expect((await undo(review, finding, 'Mia')).status).toBe(409)
    expect(review.ledger()).toHaveLength(2)
  })

  it('is refused where the finding’s answers have changed since it was shown', async () => {
    const folder = folderWith(LIGHTHOUSE)
    const review = await running(folder)
    const ids = await queueOf(review)
    const shown = await Promise.all(
      ids.map(async (id) => {
        const { body } = await send(review, `/api/story/lighthouse/finding/${id}`, ours(review))
        return { id, question: String(JSON.parse(body).question) }
      }),
    )
    const idOf = (question: string) => shown.find((each) => each.question === question)?.id
    const file = join(folder, 'lighthouse/inland-post.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('36 people', '37 people'))
    const stale = await decide(review, { finding: idOf('How many people were injured?') })
    expect([stale.status, stale.body]).toEqual([409, expect.stringContaining('nothing was recorded')])
    expect(review.ledger()).toEqual([])
    const other = await decide(review, { finding: idOf('How many people were killed?') })
    expect(other.status).toBe(201)
    expect((await queueOf(review)).filter((id) => !ids.includes(id))).toHaveLength(1)
  })
})

describe('a kill -9 in the middle of decisions', () => {
  it('loses no decision that was acknowledged, and tears no line', async () => {
    const folder = folderWith(LIGHTHOUSE)
    for (let round = 0; round < 3; round++) {
      const review = await startReview(folder)
      const ids = await queueOf(review)
      const acknowledged: string[] = []
      let sent = 0
      /** Keeps deciding until the server is gone. */
      const reviewer = async (name: string): Promise<void> => {
        for (;;) {
          const id = crypto.randomUUID()
          sent++
          const reply = await decide(review, {
            id,
            finding: ids[sent % ids.length],
            reviewer: name,
            note: `${name} `.repeat(800),
          }).catch(() => null)
          if (reply === null) return
          expect(reply.status).toBe(201)
          acknowledged.push(id)
          if (acknowledged.length === 12 + round) review.process.kill('SIGKILL')
        }
      }
      const ended = once(review.process, 'exit')
      await Promise.all(['Mia', 'Jo', 'Ada', 'Kim'].map(reviewer))
      await ended
      const recorded = new Set(review.ledger().map(({ id }) => id))
      expect(acknowledged.length).toBeGreaterThanOrEqual(12 + round)
      expect(acknowledged.filter((id) => !recorded.has(id))).toEqual([])
    }
    const after = await running(folder)
    const [finding = ''] = await queueOf(after)
    expect((await decide(after, { finding })).status).toBe(201)
  })
})
