/** What a request is told instead of an answer: one sentence, and the HTTP status that fits it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 500

  constructor(status: Refusal['status'], sentence: string) {
    super(sentence)
    this.status = status
  }
}
