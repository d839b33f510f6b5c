import type { NoAdoption } from '../../domain/minutes/adoption.ts'
import type { Resting } from '../../domain/minutes/reopen.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { either, listed, longDay } from '../format.ts'
import type { minutesRefusals as dutch } from '../nl/minutes-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const minutesRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'minutes-agenda-absent': p =>
    `The agenda of ${p.meeting} is not frozen yet. Freeze it first with: ipr agenda show ${p.meeting} --write`,
  'minutes-exist': p => `There are minutes of ${p.meeting} already, in ${p.path}.`,
  'minutes-cancelled': p => `The meeting ${p.meeting} was cancelled. It has no minutes.`,
  'minutes-nothing-to-start': () =>
    'There is no council meeting with a frozen agenda and without minutes. Name a meeting, or freeze an agenda first.',
  'minutes-absent': p =>
    `There are no minutes of ${p.meeting} yet. Begin with: ipr minutes start ${p.meeting}`,
  'minutes-none-open': () => 'No minutes are open. Name a meeting.',
  'minutes-several-open': p => `Several minutes are open: ${listed(list(p.meetings), 'en')}. Name one.`,
  'minutes-closed': p =>
    `The minutes of ${p.meeting} are closed. To change something, reopen them with: ipr minutes reopen ${p.meeting}`,
  'minutes-too-early': p =>
    `The meeting ${p.meeting} is only on ${longDay(p.date as Day, 'en')}. Do this after that.`,
  'minutes-not-adoptable': p => {
    const minutes = `The minutes of ${p.meeting}`
    switch (p.why as NoAdoption) {
      case 'not-closed':
        return `${minutes} are not closed yet. Do that first with: ipr minutes close ${p.meeting}`
      case 'elsewhere':
        return `${minutes} were adopted in another meeting already.`
      case 'other-series':
        return `${minutes} do not belong to the series of ${p.where}. Name a later meeting of the same series.`
      case 'not-later':
        return `${minutes} can only be adopted in a later meeting than ${p.where}.`
      case 'cancelled':
        return `The meeting ${p.where} was cancelled.`
    }
  },
  'minutes-not-reopened': p => {
    switch (p.why as Resting['why']) {
      case 'open':
        return `The minutes of ${p.meeting} are open. There is nothing to take back.`
      case 'adopted':
        return `The minutes of ${p.meeting} were adopted in ${p.where}, and those minutes are closed. Reopen first: ipr minutes reopen ${p.where}`
      case 'advice':
        return `The advice ${p.advice} went on after these minutes with the step ${p.event}. Take back that step first.`
    }
  },
  'note-several': () =>
    'Name one item. Only an outcome, or how an action stands, can be noted of several at once.',
  'note-nothing': () =>
    'There is nothing to note. Give an item and an option such as --outcome or --decision. See --help.',
  'note-odd-character': p => `${p.option} holds a character that cannot be: ${p.found}. Type the text again.`,
  'note-no-action': p => `Item ${p.item} is no open action. Use --outcome instead of --answer.`,
  'note-no-decision': p => `Item ${p.item} holds no decision ${p.found}.`,
  'note-votes-without': p =>
    `At item ${p.item} it is not clear which decision was voted on. Name it with --decision or --number.`,
  'note-result-missing': p =>
    `Say with --result what happens to the advice: ${either(list(p.allowed), 'en')}.`,
  'two-folders': p =>
    `This change touches folders with their own access: ${listed(list(p.folders), 'en')}. One command writes in one folder.`,
}
