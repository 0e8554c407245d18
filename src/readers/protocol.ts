/** The forms that servers and batches speak: OpenAI's chat completions, which most others copy, and Anthropic's messages. */
export const PROTOCOLS = ['openai', 'anthropic'] as const
export type Protocol = (typeof PROTOCOLS)[number]
