import * as z from 'zod'
import { verifiedDoc } from '../../documents/annual/verified.ts'
import { commitsOf, differences } from '../../domain/figures/record.ts'
import { markedIn } from '../../intake/marked.ts'
import { figureForms } from '../../lang/figures.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'

const NUMBER = /-\d{3,}$/

/** Counts each number of a report again, from the commits it was made of, and says which differ. */
export const verify = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'BESTAND', en: 'FILE' },
      about: {
        nl: 'het verslag: HTML, Word of Markdown, zoals ipr het maakte',
        en: 'the report: HTML, Word or Markdown, as ipr made it',
      },
      required: true,
    },
  ],
  reads: 'all',
  archive: 'whole',
  run: async ({ facts, lang, args: [path = ''], inbox, provenance, factsAtCommits }) => {
    const [file, another] = inbox.files(path)
    if (!file || another) throw new Refusal('verify-no-file', { found: path })
    const found = markedIn(file).filter(({ id }) => NUMBER.test(id))
    if (found.length === 0) throw new Refusal('verify-no-numbers')
    if ((await provenance()).dirty) throw new Refusal('record-dirty')
    const key = found[0]!.id.replace(NUMBER, '')
    const entry = facts.model.get('figures', key)
    if (!entry) throw new Refusal('verify-unrecorded', { key })
    const { data: record } = entry
    const then = await factsAtCommits({ commits: commitsOf(record), today: record.today })
    const wrong = differences(then, entry, found, figureForms)
    const total = record.figures.length
    return {
      doc: verifiedDoc(facts, { file: file.name, record, total, wrong }, lang),
      data: {
        file: file.name,
        record: key,
        years: record.years,
        total,
        wrong: wrong.map(({ id, found: text, counted, why, recorded }) => ({
          id,
          found: text,
          counted: counted?.value ?? null,
          why,
          sources: (counted ?? recorded)?.sources ?? [],
        })),
      },
      exit: wrong.length === 0 ? 0 : 1,
    }
  },
})
