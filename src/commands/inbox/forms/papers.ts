import { append, setValue, writeRecord } from '../../../archive/edit.ts'
import { formWordsOf } from '../../../documents/inbox/form.ts'
import { partyOn } from '../../../domain/meetings/parties.ts'
import { nameOf } from '../../../domain/names.ts'
import { shortDay } from '../../../lang/format.ts'
import { saidDay } from '../../../lang/said-days.ts'
import { yearOf } from '../../../model/day.ts'
import { Refusal } from '../../../model/refusal.ts'
import { slug } from '../../../model/slug.ts'
import type { Working } from '../../minutes/working.ts'
import { personNamed } from '../../registers/named.ts'
import { drafted } from '../drafted.ts'
import { changed, type FormKind, field, filler, type Reply, readAs, whoField, written } from './kind.ts'

const ROWS = 10

const listed = async (reply: Reply, now: Working, n: number): Promise<Working> => {
  const title = written(reply, `stuk${n}`)
  const council = readAs(reply, `raad${n}`, saidDay)
  const nature = written(reply, `aard${n}`)
  const { words, year } = { words: formWordsOf(reply.filled.lang).papers, year: reply.sheet.about }
  if (title === undefined) {
    if (council === undefined && nature === undefined) return now
    throw new Refusal('reply-missing', { label: words.paper(n) })
  }
  const say = `${words.title(year)}: ${title}${council === undefined ? '' : `, ${shortDay(council)}`}`
  const paper = {
    title,
    ...(nature === undefined ? {} : { nature }),
    ...(council === undefined ? {} : { council_date: council }),
  }
  const plan = now.facts.model.get('plan', year)
  const path = `plan/${year}.yaml`
  if (!plan)
    return drafted(now, say, [
      { path, before: null, after: writeRecord(path, { papers: [paper] }), why: say },
    ])
  const index = plan.data.papers.findIndex(each => slug(each.title) === slug(title))
  const known = plan.data.papers[index]
  if (!known) return changed(now, plan, append(plan.source, ['papers'], paper), say)
  if (council === undefined || known.council_date === council) return now
  return changed(now, plan, setValue(plan.source, ['papers', index, 'council_date'], council), say)
}

/** The liaison's list of policy papers with the days on which the municipal council deals with them (PLAN-02). */
export const papers: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    const year = about ?? String(yearOf(facts.today) + 1)
    if (!/^(19|20)\d\d$/.test(year)) throw new Refusal('bad-year', { found: year })
    const who = person === undefined ? null : personNamed(facts, person)
    const rows = Array.from({ length: ROWS }, (_, index) => index + 1)
    return {
      form: 'papers',
      about: year,
      person: who,
      title: words.papers.title(year),
      intro: words.papers.intro,
      fields: [
        ...whoField(who, words),
        ...rows.flatMap(n => [
          field(`stuk${n}`, words.papers.paper(n)),
          field(`raad${n}`, words.papers.council),
          field(`aard${n}`, words.papers.nature),
        ]),
      ],
    }
  },
  take: async reply => {
    const { facts } = reply.now
    const person = filler(reply)
    if (!partyOn(facts, 'municipality', reply.on).includes(person))
      throw new Refusal('reply-not-allowed', { name: nameOf(facts, person) })
    let now = reply.now
    for (let n = 1; n <= ROWS; n++) now = await listed(reply, now, n)
    return now
  },
}
