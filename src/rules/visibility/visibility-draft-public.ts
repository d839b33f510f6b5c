import { replay } from '../../domain/advice/replay.ts'
import { issuedOn } from '../../domain/advice/rounds.ts'
import { rule } from '../rule.ts'

export const visibilityDraftPublic = rule({
  id: 'visibility-draft-public',
  area: 'visibility',
  severity: 'error',
  rows: ['ADV-30'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: { nl: 'Een conceptadvies is nooit openbaar', en: 'A draft advice is never public' },
  why: {
    nl: 'Een advies is pas van de raad als de raad heeft besloten en het is verstuurd.',
    en: 'An advice is the council’s only once it was decided and sent.',
  },
  fix: {
    nl: 'Haal de regel ‘visibility’ weg tot het advies is verstuurd.',
    en: 'Remove the line ‘visibility’ until the advice was sent.',
  },
  message: {
    nl: () => 'Dit advies is openbaar. Het is nog niet verstuurd.',
    en: () => 'This advice is public. It was not sent yet.',
  },
  *check(facts) {
    for (const paper of facts.model.all('advice-text')) {
      const dossier = facts.model.get('advice', paper.id)
      if (paper.data.visibility !== 'public' || !dossier) continue
      if (issuedOn(replay(facts, dossier)) === null)
        yield { in: paper, at: ['visibility'], say: {}, also: [{ in: dossier, at: ['events'] }] }
    }
  },
})
