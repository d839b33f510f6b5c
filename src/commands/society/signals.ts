import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import { signalWordsOf } from '../../documents/society/shared.ts'
import { signalsData, signalsDoc, signalsSheet } from '../../documents/society/signals.ts'
import { groupName } from '../../domain/names.ts'
import { signalList } from '../../domain/society/signals.ts'
import { command } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { SOCIETY_READS } from './reads.ts'
import { termMeant } from './terms.ts'

/** The register of signals: those that are open, those of a year, or those that lie still too long. */
export const signals = command({
  options: z.object({
    all: optional(yesNo, 'ook signalen die zijn afgesloten', 'also signals that are closed'),
    year: optional(year, 'alle signalen die in dit jaar zijn genoteerd', 'all signals noted in this year'),
    stale: optional(yesNo, 'alleen wat te lang stilligt', 'only what lies still too long'),
    group: optional(text, 'alleen van deze werkgroep', 'only of this workgroup'),
    theme: optional(text, 'alleen over dit thema', 'only on this theme'),
    role: optional(text, 'alleen met deze inwonersrol', 'only with this resident role'),
    clientGroup: optional(text, 'alleen over deze cliëntgroep', 'only on this client group'),
  }),
  reads: SOCIETY_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = signalWordsOf(lang)
    const group = options.group === undefined ? undefined : recordNamed(facts, 'workgroup', options.group).id
    const theme = termMeant(facts, 'themes', options.theme)
    const role = termMeant(facts, 'resident_roles', options.role)
    const clientGroup = termMeant(facts, 'client_groups', options.clientGroup)
    const states = signalList(facts, { ...options, group, theme, role, clientGroup })
    const which = options.stale ? words.stale : options.all ? words.all : words.open
    const about = [
      ...(group === undefined ? [] : [groupName(facts, group)]),
      ...(theme === undefined ? [] : [facts.norms.word('themes', theme, lang)]),
      ...(role === undefined ? [] : [facts.norms.word('resident_roles', role, lang)]),
      ...(clientGroup === undefined ? [] : [facts.norms.word('client_groups', clientGroup, lang)]),
    ]
    const title = options.year === undefined ? which : words.year(options.year)
    return {
      doc: signalsDoc(facts, about.length === 0 ? title : `${title}: ${about.join(', ')}`, states, lang),
      data: signalsData(states),
      sheet: signalsSheet(facts, states, lang),
    }
  },
})
