import type { Params } from './finding.ts'

/**
 * A command cannot run: a wrong option, no archive, nothing to do it with. One sentence, exit 2. The key
 * names the sentence in `lang`; nothing else is said, and there is no stack.
 */
export class Refusal extends Error {
  readonly key: string
  readonly say: Params

  constructor(key: string, say: Params = {}) {
    super(key)
    this.name = 'Refusal'
    this.key = key
    this.say = say
  }
}
