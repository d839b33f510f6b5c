import { count, listed, sentence } from '../format.ts'
import type { FindingWords } from '../nl/findings.ts'

export const findingWords: FindingWords = {
  title: 'Check of the archive',
  severity: { error: 'error', warning: 'warning', info: 'remark' },
  file: 'the whole file',
  also: 'See also',
  alsoLines: lines => `See also ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String), 'en')}.`,
  why: 'Why',
  fix: 'Do',
  fine: records => `All is well. ${records === 1 ? 'One file was' : `${records} files were`} checked.`,
  summary: (errors, warnings, infos, records) =>
    `${sentence(count(errors, 'en', 'error', 'errors'))}, ${count(warnings, 'en', 'warning', 'warnings')} and ${count(infos, 'en', 'remark', 'remarks')} in ${count(records, 'en', 'file', 'files')}.`,
  exceptions: 'Acknowledged exceptions',
  exception: (reason, until) => `Exception until ${until}: ${reason}`,
  noModel: 'As long as ipr.yaml holds an error, ipr does not check the other files.',
  introduced: 'New',
  remaining: 'Remained',
  solved: 'Solved',
  since: (revision, introduced, remaining, solved) =>
    `Since ${revision}: ${introduced} new, ${remaining} remained, ${solved} solved. Only new findings count.`,
  start: 'The council has just started. These are the first three steps:',
  folded: (amount, starting) =>
    `There ${amount === 1 ? 'is' : 'are'} ${amount} ${starting ? `more ${amount === 1 ? 'finding that belongs' : 'findings that belong'} to the start` : amount === 1 ? 'remark' : 'remarks'}. To see ${amount === 1 ? 'it' : 'them'}: ipr check --all`,
  step: {
    'start-date': 'Note in ipr.yaml when the council began, behind ‘start_date’.',
    chair: 'See that there is a chair: make a member with the role ‘chair’.',
    members: 'Bring the council up to strength: note the appointed members.',
    workgroups: 'Give each workgroup members and a lead.',
    supporter: 'Note who the independent supporter is.',
    'council-session': 'Plan the start session with the alderman and note when it was held.',
    'workgroup-sessions': 'Plan a start session for each workgroup with the liaison.',
    agreements: 'Record the working agreements of each workgroup.',
    plan: 'Make the year plan with the liaison.',
  },
  more: id => `More: ipr explain ${id}`,
}
