import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, takenUpAt } from './lives.ts'

/** FUNC-11: each advice belongs to at least one theme. */
export const adviceThemeMissing = rule({
  id: 'advice-theme-missing',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-06', 'FUNC-11'],
  chapter: chapter('4', '7'),
  title: { nl: 'Elk advies heeft een thema', en: 'Every advice has a theme' },
  why: {
    nl: 'Het thema bepaalt welke werkgroep het advies maakt. Ook tellen jaarverslag en adviesbalans per thema.',
    en: 'The theme decides which workgroup makes the advice. The annual report and the ledger count by theme too.',
  },
  fix: {
    nl: 'Zet in het dossier bij ‘themes’ een of meer thema’s van een werkgroep.',
    en: 'Put one or more themes of a workgroup in the file, under ‘themes’.',
  },
  message: {
    nl: () => 'Het dossier noemt geen thema. Het advies is al in behandeling.',
    en: () => 'The file names no theme. The advice is already taken up.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const step = takenUpAt(life)
      if (step === undefined || life.entry.data.themes.length > 0) continue
      yield { ...atEvent(life, step), say: {} }
    }
  },
})
