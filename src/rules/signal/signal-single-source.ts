import { signalLife, storiesOf } from '../../domain/society/signal.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly subject: string; readonly stories: number; readonly min: number }

/** SIGN-06: a signal is a pattern, so it rests on more than one story. A source without a count is one story. */
export const signalSingleSource = rule<Say>({
  id: 'signal-single-source',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-06', 'MEMB-14'],
  chapter: chapter('5'),
  title: { nl: 'Een signaal steunt op meer dan één verhaal', en: 'A signal rests on more than one story' },
  why: {
    nl: 'De raad behartigt geen belangen van één inwoner. Een patroon telt, een geval niet.',
    en: 'The council does not plead for one resident. A pattern counts, a case does not.',
  },
  fix: {
    nl: 'Vraag na of anderen dit ook meemaken. Zet in het bestand bij ‘sources’ hoeveel verhalen u hoorde.',
    en: 'Ask whether others live through this too. Put in the file under ‘sources’ how many stories you heard.',
  },
  message: {
    nl: say =>
      `Het signaal ‘${say.subject}’ steunt op ${say.stories === 0 ? '' : 'maar '}${countInWords(say.stories, 'nl', 'verhaal', 'verhalen')}. Nodig zijn er ten minste ${inWords(say.min, 'nl')}.`,
    en: say =>
      `The signal ‘${say.subject}’ rests on ${say.stories === 0 ? '' : 'only '}${countInWords(say.stories, 'en', 'story', 'stories')}. At least ${inWords(say.min, 'en')} are needed.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      const { noted, sources, subject } = signal.data
      const min = facts.norms.get('signal.min_sources', noted)
      const stories = storiesOf(signal.data)
      if (min === null || stories >= min) continue
      const { open, since } = signalLife(signal.data)
      yield {
        in: signal,
        at: sources.length === 0 ? ['subject'] : ['sources'],
        ...unlessOver(facts, open ? undefined : since),
        say: { subject, stories, min },
      }
    }
  },
})
