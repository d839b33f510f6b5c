import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import { signalLife } from '../../domain/society/signal.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly subject: string; readonly form: SourceForm }

type SourceForm = (typeof sourceForms.keys)[number]

/** SIGN-07: more kinds of source than one, as the profile of a member asks; of a single story signal-single-source tells. */
export const signalOneKindOfSource = rule<Say>({
  id: 'signal-one-kind-of-source',
  area: 'signal',
  severity: 'info',
  rows: ['SIGN-07'],
  chapter: chapter('7', 'A2'),
  title: { nl: 'Een signaal komt uit meer soorten bronnen', en: 'A signal comes from more kinds of source' },
  why: {
    nl: 'Wie alleen op één soort bron steunt, ziet één kant.',
    en: 'Who leans on one kind of source sees one side.',
  },
  fix: {
    nl: 'Zoek ook een andere ingang, zoals een organisatie of uw eigen waarneming. Zet die in het bestand bij ‘sources’.',
    en: 'Find another way in too, such as an organisation or your own observation. Put it in the file under ‘sources’.',
  },
  message: {
    nl: say =>
      `Alle verhalen bij het signaal ‘${say.subject}’ komen uit één soort bron: ${sourceForms.word(say.form, 'nl')}. Meer soorten is beter.`,
    en: say =>
      `All stories behind the signal ‘${say.subject}’ come from one kind of source: ${sourceForms.word(say.form, 'en')}. More kinds are better.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      const { sources } = signal.data
      const [form, ...others] = new Set(sources.map(source => source.form))
      const stories = sources.reduce((sum, source) => sum + (source.count ?? 1), 0)
      if (form === undefined || others.length > 0 || stories < 2) continue
      if (!signalLife(signal.data).open) continue
      yield { in: signal, at: ['sources'], say: { subject: signal.data.subject, form } }
    }
  },
})
