import type { PersonalData } from '../../domain/detectors.ts'
import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import type { Manual } from '../../model/manual.ts'
import { chapter } from '../chapters.ts'
import { type Rule, rule } from '../rule.ts'

type Own = Pick<Manual<Record<string, never>>, 'id' | 'severity' | 'rows' | 'title' | 'fix' | 'message'> & {
  readonly finds: PersonalData
}

/** A rule that no text holds one kind of personal data; in what residents tell it is always an error. */
export const personalDataRule = ({ finds, ...own }: Own): Rule =>
  rule<Record<string, never>>({
    ...own,
    area: 'privacy',
    chapter: chapter('5'),
    why: {
      nl: 'Wie bij het archief kan, kan dit lezen, en oude versies blijven bewaard. De raad werkt met patronen, niet met gevallen.',
      en: 'Whoever has the archive can read this, and old versions are kept. The council works with patterns, not cases.',
    },
    *check({ model }) {
      for (const { entry, span } of personalDataIn(model, finds))
        yield { in: entry, span, say: {}, severity: severityFor(entry, own.severity) }
    },
  })
