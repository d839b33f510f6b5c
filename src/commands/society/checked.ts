import { personalData } from '../../domain/detectors.ts'
import { personalKnown } from '../../domain/personal-data.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'

/**
 * Refuses text from residents in which someone could be recognised: a number, an address, or health near a name
 * (SIGN-06, CONTACT-10). Git forgets nothing, so it must not be written at all.
 */
export const refusePersonalData = ({ model }: Facts, texts: readonly (string | undefined)[]): void => {
  const known = personalKnown(model)
  for (const text of texts) {
    if (text === undefined) continue
    const [hit] = personalData(text, known)
    if (hit) {
      const found = text.slice(hit.offset, hit.offset + hit.length)
      throw new Refusal('identifies-someone', { found, kind: hit.kind })
    }
  }
}
