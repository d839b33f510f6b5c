import * as z from 'zod'
import { day, field, list, optional, text } from '../../../schemas/scalars.ts'
import { eventKinds } from '../../../schemas/vocabulary/society.ts'
import { append, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf } from '../../archive/plan.ts'
import { eventWordsOf } from '../../documents/events/list.ts'
import { page } from '../../documents/page.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import { isDay } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { freeId } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { planOn } from '../planned.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { REGISTER_READS } from '../registers/reads.ts'
import { spoken } from '../registers/spoken.ts'
import { termNamed } from '../society/terms.ts'

const options = z.object({
  date: field(day, 'dag van de bijeenkomst (verplicht)', 'day of the gathering (required)'),
  kind: optional(
    spoken(eventKinds),
    'uitnodiging, bijeenkomst of scholing; zonder deze optie een uitnodiging',
    'invitation, gathering or training; without it an invitation',
  ),
  place: optional(text, 'plaats', 'place'),
  organiser: optional(text, 'wie het organiseert', 'who organises it'),
  received: optional(day, 'uitnodiging ontvangen op', 'invitation received on'),
  replyBy: optional(day, 'aanmelden voor', 'reply by'),
  goes: list(text, 'wie gaat; vaker te geven', 'who goes; may be repeated'),
  reporter: optional(text, 'wie terugkoppelt', 'who reports back'),
  theme: list(text, 'thema; vaker te geven', 'theme; may be repeated'),
  incoming: optional(
    text,
    'ingekomen stuk waar de uitnodiging in stond: nummer of kenmerk',
    'incoming paper that held the invitation: number or id',
  ),
})

// Where the invitation was on the list of papers already, that paper leads here and tells when and from whom.
const paperOf = (facts: Facts, said: string | undefined): Entry<'incoming'> | undefined =>
  said === undefined ? undefined : recordNamed(facts, 'incoming', said, ({ data }) => [data.number])

const listOf = (key: string, values: readonly string[]): TreeMap =>
  values.length === 0 ? {} : { [key]: values }

const textOf = (key: string, value: string | undefined): TreeMap =>
  value === undefined ? {} : { [key]: value }

/** Notes an invitation or a gathering: when, where, of whom, and who goes. */
export const eventsAdd = command({
  options,
  args: [
    {
      name: { nl: 'TITEL', en: 'TITLE' },
      about: { nl: 'naam van de bijeenkomst', en: 'name of the gathering' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: ({ facts, lang, options: chosen, args: [title = ''] }) => {
    const paper = paperOf(facts, chosen.incoming)
    const id = freeId(`${chosen.date}-${shortSlug(title)}`, taken => facts.model.known('event', taken))
    const received = chosen.received ?? paper?.data.received
    const tree: TreeMap = {
      title,
      kind: chosen.kind ?? 'invitation',
      date: chosen.date,
      ...textOf('place', chosen.place),
      ...textOf('organiser', chosen.organiser ?? paper?.data.from),
      ...textOf('received', received !== undefined && isDay(received) ? received : undefined),
      ...textOf('reply_by', chosen.replyBy),
      ...listOf(
        'attendees',
        chosen.goes.map(said => personNamed(facts, said)),
      ),
      ...textOf('reporter', chosen.reporter && personNamed(facts, chosen.reporter)),
      ...listOf(
        'themes',
        chosen.theme.map(said => termNamed(facts, 'themes', said)),
      ),
    }
    const path = `events/${id}.md`
    const say = eventWordsOf(lang).plan.add(title)
    const drafts: readonly Draft[] = [
      { path, before: null, after: writeRecord(path, tree), why: say },
      ...(paper ? [draftOf(paper.source, append(paper.source, ['leads_to'], `event:${id}`), say)] : []),
    ]
    return {
      doc: page(facts, say, lang, []),
      data: { id, path, ...tree },
      quiet: true,
      plan: planOn(facts, { say, message: `event: add ${id}`, drafts }),
    }
  },
})
