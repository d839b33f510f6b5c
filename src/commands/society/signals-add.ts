import * as z from 'zod'
import { day, field, list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { sourceForms } from '../../../schemas/vocabulary/society.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { writeRecord } from '../../archive/edit.ts'
import { page } from '../../documents/page.ts'
import { signalWordsOf } from '../../documents/society/shared.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import { storiesOf } from '../../domain/society/signal.ts'
import { saidAs } from '../../lang/spoken.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId } from '../../model/slug.ts'
import { note, paragraph } from '../../tree/build.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { newFile, onePlan } from '../registers/change.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { keyMeant } from '../registers/spoken.ts'
import { refusePersonalData } from './checked.ts'
import { SOCIETY_READS } from './reads.ts'
import { termMeant, termNamed } from './terms.ts'

/** A kind of source with how many stories it gave, `gesprek=3`; without a number one. */
const sourceSaid = (said: string, lang: Lang) => {
  const [named = '', number] = said.split('=')
  const form = keyMeant(sourceForms, named)
  if (form === undefined || (number !== undefined && !/^[1-9]\d{0,3}$/.test(number)))
    throw new Refusal('source-unknown', { found: said, allowed: saidAs(sourceForms)(lang) })
  return number === undefined ? { form } : { form, count: Number(number) }
}

const written = ({ form, count }: ReturnType<typeof sourceSaid>) =>
  count === undefined ? { form } : { form, count: String(count) }

/** Notes a signal: a pattern among residents, owned by a workgroup. */
export const signalsAdd = command({
  options: z.object({
    group: field(text, 'werkgroep die ervoor zorgt', 'workgroup that owns it'),
    source: list(
      text,
      'soort bron en hoeveel verhalen, zoals gesprek=3; vaker te geven',
      'kind of source and how many stories, such as conversation=3; may be given more than once',
    ),
    theme: list(text, 'thema; vaker te geven', 'theme; may be given more than once'),
    role: list(text, 'inwonersrol; vaker te geven', 'resident role; may be given more than once'),
    clientGroup: list(text, 'cliëntgroep; vaker te geven', 'client group; may be given more than once'),
    movement: optional(text, 'beweging van de transformatie', 'movement of the transformation'),
    ladder: optional(text, 'waar het knelt', 'where it pinches'),
    goingOn: optional(text, 'wat er speelt', 'what is going on'),
    couldDo: optional(text, 'wat de gemeente kan doen', 'what the municipality could do'),
    couldInvolve: optional(text, 'wie erbij betrokken kan worden', 'who could be involved'),
    related: list(text, 'verwant signaal; vaker te geven', 'related signal; may be given more than once'),
    regional: optional(yesNo, 'regionaal dossier', 'regional file'),
    by: optional(text, 'wie het noteert', 'who notes it'),
    on: optional(day, 'genoteerd op; zonder deze optie vandaag', 'noted on; without it today'),
  }),
  args: [
    {
      name: { nl: 'ONDERWERP', en: 'SUBJECT' },
      about: { nl: 'onderwerp van het signaal', en: 'subject of the signal' },
      required: true,
    },
  ],
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options, args: [subject = ''] }) => {
    const { goingOn, couldDo, couldInvolve } = options
    refusePersonalData(facts, [subject, goingOn, couldDo, couldInvolve])
    const on = options.on ?? facts.today
    refuseToCome(facts, on)
    const sources = options.source.map(each => sourceSaid(each, lang))
    const lists = {
      themes: options.theme.map(each => termNamed(facts, 'themes', each)),
      resident_roles: options.role.map(each => termNamed(facts, 'resident_roles', each)),
      client_groups: options.clientGroup.map(each => termNamed(facts, 'client_groups', each)),
    }
    const movement = termMeant(facts, 'movements', options.movement)
    const ladder = termMeant(facts, 'support_ladder', options.ladder)
    const related = options.related.map(each => recordNamed(facts, 'signal', each).id)
    const id = freeId(`${on}-${shortSlug(subject)}`, taken => facts.model.known('signal', taken))
    const filled = Object.entries(lists).filter(([, ids]) => ids.length > 0)
    const tree = {
      subject,
      noted: on,
      ...(options.by === undefined ? {} : { by: personNamed(facts, options.by) }),
      group: recordNamed(facts, 'workgroup', options.group).id,
      ...Object.fromEntries(filled),
      ...(movement === undefined ? {} : { movement }),
      ...(ladder === undefined ? {} : { ladder }),
      ...(sources.length === 0 ? {} : { sources: sources.map(written) }),
      ...(goingOn === undefined ? {} : { going_on: goingOn }),
      ...(couldDo === undefined ? {} : { could_do: couldDo }),
      ...(couldInvolve === undefined ? {} : { could_involve: couldInvolve }),
      ...(related.length === 0 ? {} : { related }),
      ...(options.regional === true ? { regional_file: 'true' } : {}),
      events: [{ step: 'noted', on }],
    }
    const words = signalWordsOf(lang)
    const least = facts.norms.get('signal.min_sources', on)
    const stories = storiesOf({ sources })
    const few = least !== null && stories < least
    const path = `signals/${id}.md`
    const say = words.plan.add(subject)
    return {
      doc: page(
        facts,
        say,
        lang,
        few ? [note('warning', [paragraph(words.show.single(stories, least))])] : [],
      ),
      data: { id, path, ...tree },
      ...(few ? {} : { quiet: true as const }),
      plan: onePlan(facts, newFile(path, writeRecord(path, tree), say), `signal: note ${id}`),
    }
  },
})
